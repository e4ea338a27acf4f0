// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/schemadump.h"

#include <QDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(int schema)
{
    return QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/schemas/%1.sqlite.sql").arg(schema, 4, 10, QChar(u'0'));
}

/// The rows of a table as statements. The search index is left out, because the program rebuilds it.
QStringList insertsOf(const Database &database, const QString &table)
{
    if (table.startsWith(u"search_"_s)) {
        return {};
    }
    const QStringList columns = textsOf(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    return textsOf(database, u"SELECT 'INSERT INTO %1 VALUES(' || quote(%2) || ')' FROM %1 ORDER BY rowid"_s.arg(
                                 table, columns.join(u") || ',' || quote("_s)));
}

} // namespace

std::vector<int> dumpedSchemas()
{
    std::vector<int> found;
    const QDir folder(QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/schemas"));
    for (const QString &name : folder.entryList({u"*.sqlite.sql"_s}, QDir::Files, QDir::Name)) {
        found.push_back(name.left(4).toInt());
    }
    return found;
}

void loadDump(int schema, const QString &path)
{
    QFile dump(pathOf(schema));
    ASSERT_TRUE(dump.open(QIODevice::ReadOnly));
    sqlite3 *raw = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &raw), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(raw, dump.readAll().constData(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(raw);
    sqlite3_close(raw);
}

void writeDump(const Database &database)
{
    // One line per statement. The tables of FTS5 are left out, because its virtual table creates them.
    const QString created = u"SELECT sql FROM sqlite_schema WHERE sql <> '' AND name NOT LIKE 'search_token_%' AND "_s;
    QStringList statements{u"BEGIN"_s};
    for (const QString &mark : {u"application_id"_s, u"user_version"_s}) {
        statements += u"PRAGMA %1 = %2"_s.arg(mark, textsOf(database, u"PRAGMA "_s + mark).join(QString()));
    }
    for (const QString &sql : textsOf(database, created + u"type = 'table'"_s)) {
        statements += sql.simplified();
    }
    for (const QString &table : textsOf(database, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s)) {
        statements += insertsOf(database, table);
    }
    for (const QString &sql : textsOf(database, created + u"type IN ('index', 'trigger')"_s)) {
        statements += sql.simplified();
    }
    statements += u"COMMIT;\n"_s;
    QFile dump(pathOf(textsOf(database, u"PRAGMA user_version"_s).join(QString()).toInt()));
    QDir().mkpath(QFileInfo(dump).path());
    ASSERT_TRUE(dump.open(QIODevice::WriteOnly));
    dump.write(statements.join(u";\n"_s).toUtf8());
}

QStringList textsOf(const Database &database, const QString &sql)
{
    const auto rows = database.query(sql).fetchAll([](const Query &row) -> Result<Row> { return row.row(); });
    EXPECT_TRUE(rows) << sql.toStdString();
    QStringList texts;
    for (const Row &row : rows.value_or(std::vector<Row>())) {
        const auto *number = std::get_if<qint64>(&row.front());
        texts += number ? QString::number(*number) : std::get<QString>(row.front());
    }
    return texts;
}

} // namespace dutydesk::test
