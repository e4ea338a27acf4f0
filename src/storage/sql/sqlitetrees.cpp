// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlitetrees.h"

#include "base/try.h"

#include <QtEndian>

#include <array>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

enum PageType { IndexBranch = 2, TableBranch = 5, IndexLeaf = 10, TableLeaf = 13 };

constexpr qsizetype freeListAt = 32;
constexpr qsizetype firstTreeAt = 100;  ///< in the first page, behind the header of the file
constexpr int rootColumn = 3;           ///< of the table of the schema
constexpr qint64 longestRow = 64 << 20; ///< that SQLite reads for this program

qint64 pageNumberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

qsizetype shortAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

/// Reads one of SQLite's numbers of one to nine bytes, as it reads sizes, and moves on behind it.
quint32 numberAt(const QByteArray &bytes, qsizetype &at)
{
    quint32 number = 0;
    for (int count = 0; count < 9 && at < bytes.size(); ++count) {
        const auto byte = static_cast<quint8>(bytes[at++]);
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80) {
            break;
        }
    }
    return number;
}

/// How many bytes of a row stand in the page itself.
qint64 localBytes(qint64 size, qint64 used, bool isTable)
{
    const qint64 most = isTable ? used - 35 : (used - 12) * 64 / 255 - 23;
    if (size <= most) {
        return size;
    }
    const qint64 least = (used - 12) * 32 / 255 - 23;
    const qint64 local = least + (size - least) % (used - 4);
    return local <= most ? local : least;
}

/// The whole number in a column of a stored row; 0 if there is none.
qint64 integerIn(const QByteArray &row, int column)
{
    constexpr std::array<qsizetype, 7> widths = {0, 1, 2, 3, 4, 6, 8};
    qsizetype at = 0;
    qsizetype value = numberAt(row, at);
    quint32 kind = 0;
    for (int i = 0; i <= column; ++i) {
        value += kind < widths.size() ? widths.at(kind) : kind == 7 ? 8 : kind < 12 ? 0 : (kind - 12) / 2;
        kind = numberAt(row, at);
    }
    qint64 number = kind == 9 ? 1 : 0;
    const qsizetype width = kind < widths.size() ? widths.at(kind) : 0;
    for (qsizetype i = 0; i < width && value + i < row.size(); ++i) {
        number = number << 8 | static_cast<quint8>(row[value + i]);
    }
    return number;
}

} // namespace

SqliteTrees::SqliteTrees(SqliteFile &file)
    : m_file(file)
    , m_reached(static_cast<std::size_t>(file.pages()) + 1)
{}

Result<void> SqliteTrees::check(const QString &path, SqliteFile::Log log)
{
    TRY(const std::unique_ptr<SqliteFile> file, SqliteFile::open(path, log));
    SqliteTrees trees(*file);
    CHECK(trees.walkTree(1));
    trees.m_isInSchema = false;
    for (const qint64 root : std::as_const(trees.m_roots)) {
        CHECK(trees.walkTree(root));
    }
    return trees.walkFreePages();
}

/// Returns whether there is such a page.
Result<bool> SqliteTrees::reach(qint64 page)
{
    if (page < 1 || page > m_file.pages()) {
        return false;
    }
    if (m_reached[static_cast<std::size_t>(page)]) {
        return failure(ErrorCode::DatabaseDamaged, u"page %1 is used twice, or is free and used"_s.arg(page));
    }
    m_reached[static_cast<std::size_t>(page)] = true;
    return true;
}

Result<void> SqliteTrees::walkTree(qint64 root)
{
    m_toWalk.push_back(root);
    while (!m_toWalk.empty()) {
        const qint64 number = m_toWalk.back();
        m_toWalk.pop_back();
        TRY(const bool isThere, reach(number));
        if (isThere) {
            CHECK(walkPage(m_file.page(number), number == 1 ? firstTreeAt : 0));
        }
    }
    return {};
}

Result<void> SqliteTrees::walkPage(const QByteArray &page, qsizetype begin)
{
    const int type = page.isEmpty() ? 0 : page[begin];
    const bool isBranch = type == IndexBranch || type == TableBranch;
    if (!isBranch && type != IndexLeaf && type != TableLeaf) {
        return {};
    }
    if (isBranch) {
        m_toWalk.push_back(pageNumberAt(page, begin + 8));
    }
    const qsizetype cells = shortAt(page, begin + 3);
    const qsizetype firstCell = begin + (isBranch ? 12 : 8);
    for (qsizetype i = 0; i < cells && firstCell + 2 * i < page.size(); ++i) {
        CHECK(readCell(page, shortAt(page, firstCell + 2 * i), type));
    }
    return {};
}

Result<void> SqliteTrees::readCell(const QByteArray &page, qsizetype at, int type)
{
    if (type == IndexBranch || type == TableBranch) {
        m_toWalk.push_back(pageNumberAt(page, at));
        at += 4;
    }
    if (type == TableBranch) {
        return {}; // it has no row
    }
    const qint64 size = numberAt(page, at);
    const qint64 local = localBytes(size, page.size(), type == TableLeaf);
    const qint64 perPage = page.size() - 4;
    m_claimed += std::min((size - local + perPage - 1) / perPage, longestRow / perPage);
    if (m_claimed > m_file.pages() + longestRow / perPage) { // SQLite tells of a row or two by itself
        return failure(ErrorCode::DatabaseDamaged, u"rows claim more pages than there are"_s);
    }
    if (type == TableLeaf) {
        numberAt(page, at); // the number of the row
    }
    if (size > local) {
        m_longRows.push_back({pageNumberAt(page, at + local), (size - local + perPage - 1) / perPage});
    }
    if (m_isInSchema && type == TableLeaf) {
        noteRoot(page, at, local, size);
    }
    return {};
}

/// A row of the schema may have been made so long that its root stands on pages of its own.
void SqliteTrees::noteRoot(const QByteArray &page, qsizetype at, qint64 local, qint64 size)
{
    QByteArray row = page.mid(at, local);
    const qint64 wanted = std::min(size, longestRow);
    for (qint64 next = pageNumberAt(page, at + local); row.size() < wanted && next > 0;) {
        const QByteArray more = m_file.page(next);
        row += more.mid(4);
        next = pageNumberAt(more, 0);
    }
    if (const qint64 root = integerIn(row, rootColumn); root > 0) {
        m_roots.push_back(root);
    }
}

/// The pages of what is too long for the page of its row. Only where others are free: a change writes to these, and all
/// else that would be used twice is found by the verification.
Result<void> SqliteTrees::walkLongRows()
{
    for (const LongRow &row : std::as_const(m_longRows)) {
        qint64 next = row.firstPage;
        for (qint64 count = 0; count < row.pages && next > 0; ++count) {
            TRY(const bool isThere, reach(next));
            next = isThere ? pageNumberAt(m_file.page(next), 0) : 0;
        }
    }
    return {};
}

/// Each page of the list names the next one, how many pages it lists, and these.
Result<void> SqliteTrees::walkFreePages()
{
    qint64 number = pageNumberAt(m_file.page(1), freeListAt);
    if (number > 0) {
        CHECK(walkLongRows());
    }
    while (number > 0) {
        TRY(const bool isThere, reach(number));
        const QByteArray list = isThere ? m_file.page(number) : QByteArray();
        const qint64 count = std::min<qint64>(pageNumberAt(list, 4), list.size() / 4 - 2);
        for (qint64 i = 0; i < count; ++i) {
            CHECK(reach(pageNumberAt(list, 8 + 4 * i)));
        }
        number = pageNumberAt(list, 0);
    }
    return {};
}

} // namespace dutydesk
