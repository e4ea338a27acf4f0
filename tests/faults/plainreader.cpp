// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/plainreader.h"

#include <QFile>

#include <functional>
#include <sqlite3.h>

namespace dutydesk::test {

namespace {

class Reader
{
public:
    explicit Reader(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, "unix")
            != SQLITE_OK) {
            note();
        }
        // The copy is only read here and need not survive a power failure.
        each("PRAGMA synchronous = OFF", [](sqlite3_stmt *) {});
    }

    ~Reader() { sqlite3_close(m_handle); }

    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    void each(const std::string &sql, const std::function<void(sqlite3_stmt *)> &row)
    {
        sqlite3_stmt *statement = nullptr;
        int step = sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr);
        while (step == SQLITE_OK || step == SQLITE_ROW) {
            step = sqlite3_step(statement);
            if (step == SQLITE_ROW) {
                row(statement);
            }
        }
        if (step != SQLITE_DONE) {
            note();
        }
        sqlite3_finalize(statement);
    }

    std::string wrong;

private:
    void note()
    {
        if (wrong.empty()) {
            wrong = sqlite3_errmsg(m_handle);
        }
    }

    sqlite3 *m_handle = nullptr;
};

QByteArray valueOf(sqlite3_stmt *row, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
    return {bytes, sqlite3_column_bytes(row, column)};
}

/// A text as the program reads it: SQLite takes some bytes that no text has for the letter that they nearly are.
QByteArray textOf(sqlite3_stmt *row, int column)
{
    const auto *text = static_cast<const char *>(sqlite3_column_text16(row, column));
    return {text, sqlite3_column_bytes16(row, column)};
}

// SQLite joins the values, because the program would be slow under the sanitizers. The token of a retry and the moment
// of a migration are not compared, and neither is the search index, which is rebuilt if it is missing.
constexpr const char *allEntries =
    "SELECT sequence, quote(previous_hash) || time_ms || ',' || kind || ',' || actor || ',' || desk || ',' || "
    "reference "
    "|| quote(salt) || quote(body) || quote(content_hash) || quote(entry_hash) FROM journal NOT INDEXED";
constexpr const char *selectsOfAllRows =
    "SELECT lower(name), 'SELECT group_concat(' || (SELECT group_concat('quote(\"' || name || '\")', ' || ') "
    "FROM pragma_table_info(tables.name)) || ') FROM \"' || name || '\" NOT INDEXED' FROM sqlite_schema AS tables "
    "WHERE lower(type) = 'table' AND name NOT LIKE 'sqlite%' AND lower(name) NOT IN ('journal', 'schema_migration') "
    "AND name NOT LIKE 'search%'";

// An index over part of a table is only used by a query with the same condition.
constexpr const char *selectsOfAllIndexes =
    "SELECT name, 'SELECT group_concat(' || (SELECT group_concat('quote(' || CASE cid WHEN -1 THEN 'rowid' ELSE '\"' "
    "|| "
    "name || '\"' END || ')', ' || ') FROM pragma_index_info(indexes.name)) || ') FROM \"' || tbl_name || "
    "'\" INDEXED BY \"' || name || '\"' || CASE WHEN instr(COALESCE(sql, ''), ' WHERE ') THEN substr(sql, instr(sql, ' "
    "WHERE ')) ELSE '' END FROM sqlite_schema AS indexes WHERE lower(type) = 'index' AND tbl_name NOT LIKE 'search%'";

/// Runs the query that the first one gives for each name.
std::map<std::string, QByteArray> readAll(Reader &reader, const std::string &selectsByName)
{
    std::map<std::string, std::string> selects;
    reader.each(selectsByName,
                [&](sqlite3_stmt *row) { selects[valueOf(row, 0).toStdString()] = valueOf(row, 1).toStdString(); });
    std::map<std::string, QByteArray> found;
    for (const auto &[name, select] : selects) {
        reader.each(select, [&, &key = name](sqlite3_stmt *row) { found[key] = textOf(row, 0); });
    }
    return found;
}

} // namespace

std::map<std::string, QByteArray> readIndexesPlainly(const QString &path)
{
    Reader reader(path);
    return readAll(reader, selectsOfAllIndexes);
}

bool Content::agreesWith(const Content &other) const
{
    for (const auto &[sequence, entry] : entries) {
        const auto same = other.entries.find(sequence);
        if (same != other.entries.end() && same->second != entry) {
            return false;
        }
    }
    return true;
}

Content readPlainly(const QString &path)
{
    Content content;
    Reader reader(path);
    reader.each(allEntries, [&](sqlite3_stmt *row) { content.entries[sqlite3_column_int64(row, 0)] = textOf(row, 1); });
    content.rows = readAll(reader, selectsOfAllRows);
    reader.each("PRAGMA quick_check(1)", [&](sqlite3_stmt *row) {
        if (const QByteArray said = valueOf(row, 0); reader.wrong.empty() && said != "ok") {
            reader.wrong = said.toStdString();
        }
    });
    content.wrong = reader.wrong;
    return content;
}

} // namespace dutydesk::test
