// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlitefile.h"

#include <QtEndian>

#include <bit>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileHeaderBytes = 100;
constexpr qint64 logHeaderBytes = 32;
constexpr qint64 frameHeaderBytes = 24;
constexpr qsizetype saltAt = 16;
constexpr qint64 leastUsed = 480;

quint32 wordAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool isPageSize(qint64 bytes)
{
    return bytes >= 512 && bytes <= 65536 && std::has_single_bit(static_cast<quint64>(bytes));
}

QByteArray bytesAt(QFile &file, qint64 offset, qint64 count)
{
    return file.seek(offset) ? file.read(count) : QByteArray();
}

/// The sum over all frames up to the present one, by which SQLite knows where the log ends.
class LogSum
{
public:
    explicit LogSum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {}

    void add(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }

    bool isAt(const QByteArray &bytes, qsizetype offset) const
    {
        return wordAt(bytes, offset) == m_first && wordAt(bytes, offset + 4) == m_second;
    }

private:
    quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return m_isBigEndian ? wordAt(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

SqliteFile::SqliteFile(const QString &path)
    : m_file(path)
    , m_log(path + u"-wal"_s)
{}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, Log log)
{
    std::unique_ptr<SqliteFile> opened(new SqliteFile(path));
    SqliteFile &file = *opened;
    if (!file.m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileNotReadable, path);
    }
    if (log == Log::Read && file.m_log.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        QByteArray header;
        for (QByteArray now = bytesAt(file.m_log, 0, logHeaderBytes); now != header; // may be begun anew meanwhile
             now = bytesAt(file.m_log, 0, logHeaderBytes)) {
            header = now;
            file.readLog(header);
        }
    }
    const auto first = file.m_inLog.find(1);
    const QByteArray header = first != file.m_inLog.end() ? bytesAt(file.m_log, first->second, fileHeaderBytes)
                                                          : bytesAt(file.m_file, 0, fileHeaderBytes);
    if (header.size() < fileHeaderBytes) {
        return failure(ErrorCode::DatabaseDamaged, u"the header is cut off"_s);
    }
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    file.m_pageBytes = stored == 1 ? 65536 : stored;
    file.m_usedBytes = file.m_pageBytes - static_cast<quint8>(header[20]);
    const bool isLogOfAnother = file.m_pagesInLog > 0 && file.m_logPageBytes != file.m_pageBytes;
    if (!isPageSize(file.m_pageBytes) || file.m_usedBytes < leastUsed || isLogOfAnother) {
        return failure(ErrorCode::DatabaseDamaged, u"pages of %1 bytes"_s.arg(file.m_pageBytes));
    }
    file.m_pages = file.m_pagesInLog > 0 ? file.m_pagesInLog : file.m_file.size() / file.m_pageBytes;
    return opened;
}

/// Frames that were not committed do not count, nor those of an earlier use of the log, which have other salts.
void SqliteFile::readLog(const QByteArray &header)
{
    m_inLog.clear();
    m_pagesInLog = 0;
    const quint32 mark = header.size() == logHeaderBytes ? wordAt(header, 0) : 0;
    LogSum sum(mark & 1);
    sum.add(header.first(std::min(header.size(), saltAt + 8)));
    if ((mark & ~1U) != 0x377f0682 || !sum.isAt(header, saltAt + 8) || !isPageSize(wordAt(header, 8))) {
        return;
    }
    m_logPageBytes = wordAt(header, 8);
    std::unordered_map<qint64, qint64> written; // since the last commit
    for (qint64 at = logHeaderBytes;; at += frameHeaderBytes + m_logPageBytes) {
        const QByteArray frame = bytesAt(m_log, at, frameHeaderBytes + m_logPageBytes);
        if (frame.size() < frameHeaderBytes + m_logPageBytes || frame.mid(8, 8) != header.mid(saltAt, 8)) {
            return;
        }
        sum.add(frame.first(8));
        sum.add(frame.mid(frameHeaderBytes));
        if (wordAt(frame, 0) == 0 || !sum.isAt(frame, 16)) {
            return;
        }
        written[wordAt(frame, 0)] = at + frameHeaderBytes;
        if (const quint32 pages = wordAt(frame, 4); pages > 0) {
            m_pagesInLog = pages;
            for (const auto &[page, place] : written) {
                m_inLog[page] = place;
            }
            written.clear();
        }
    }
}

QByteArray SqliteFile::page(qint64 number)
{
    const auto logged = m_inLog.find(number);
    const QByteArray bytes = logged != m_inLog.end() ? bytesAt(m_log, logged->second, m_usedBytes)
                                                     : bytesAt(m_file, (number - 1) * m_pageBytes, m_usedBytes);
    return bytes.size() == m_usedBytes ? bytes : QByteArray();
}

} // namespace dutydesk
