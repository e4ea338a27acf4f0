// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/fts5structure.h"

#include "base/try.h"

#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Reads the record as fts5_index.c describes it ("Structure record"): a cookie and then numbers of variable length.
class SegmentReader
{
public:
    explicit SegmentReader(const QByteArray &record)
        : m_record(record)
    {}

    bool namesEachOnce()
    {
        std::set<quint64> named;
        const bool isSecondForm = m_record.mid(cookieBytes, 4) == QByteArray::fromHex("ff000001");
        m_at = isSecondForm ? cookieBytes + 4 : cookieBytes;
        const quint64 levels = number();
        quint64 left = number(); // segments in all
        number();                // writes since the index was made
        for (quint64 level = 0; level < levels && m_isWhole; ++level) {
            number(); // of the level's segments, how many are being merged
            const quint64 segments = number();
            if (segments > left) {
                return false;
            }
            left -= segments;
            for (quint64 segment = 0; segment < segments && m_isWhole; ++segment) {
                if (!named.insert(number()).second) {
                    return false;
                }
                for (int i = 0; i < (isSecondForm ? 7 : 2); ++i) { // its pages, and in the second form what it holds
                    number();
                }
            }
        }
        return m_isWhole && left == 0;
    }

private:
    static constexpr qsizetype cookieBytes = 4;
    static constexpr quint64 lowestBits = 0x7fffffff;

    /// Seven bits a byte, the highest first, and all eight of a ninth byte. SQLite uses the lowest 31 bits of them.
    quint64 number()
    {
        quint64 value = 0;
        for (int i = 1; i <= 9; ++i) {
            if (m_at >= m_record.size()) {
                m_isWhole = false;
                return 0;
            }
            const auto byte = static_cast<quint8>(m_record[m_at++]);
            if (i == 9) {
                return ((value << 8) | byte) & lowestBits;
            }
            value = (value << 7) | (byte & 0x7fU);
            if (!(byte & 0x80U)) {
                return value & lowestBits;
            }
        }
        return 0;
    }

    const QByteArray &m_record;
    qsizetype m_at = 0;
    bool m_isWhole = true;
};

} // namespace

Result<bool> namesEachSegmentOnce(const Database &database, const QString &table)
{
    constexpr int structureRow = 10;
    const Result<std::vector<QByteArray>> found = // the table may be missing, which the schema tells
        database
            .query(u"SELECT hex(substr(CAST(block AS BLOB), 1, 100000)) FROM %1_data WHERE id = %2"_s.arg(table).arg(
                structureRow))
            .fetchAll(
                [](const Query &row) -> Result<QByteArray> { return QByteArray::fromHex(row.text(0).toLatin1()); });
    return !found || found->empty() || SegmentReader(found->front()).namesEachOnce();
}

} // namespace dutydesk
