// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forger.h"

#include "demo/demopeople.h"
#include "files/fileheadpin.h"
#include "files/filepepper.h"
#include "journal/canonical.h"
#include "records/allrecords.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr StaffId forgersOwn(1'000'000);

Value valueOf(const QString &literal)
{
    if (literal == "NULL"_L1) {
        return {};
    }
    if (literal.startsWith("X'"_L1)) {
        return QByteArray::fromHex(literal.mid(2).chopped(1).toLatin1());
    }
    if (literal.startsWith(u'\'')) {
        return literal.mid(1).chopped(1).replace("''"_L1, "'"_L1);
    }
    return literal.toLongLong();
}

/// Fields of an entry as the query of entries() gives them.
JournalEntry entryOf(const QString &text)
{
    const QStringList fields = text.split(u'|');
    const auto number = [&](int at) { return fields.value(at).toLongLong(); };
    const auto bytes = [&](int at) { return QByteArray::fromHex(fields.value(at).toLatin1()); };
    JournalEntry entry{.sequence = number(0),
                       .previousHash = bytes(1),
                       .timeMs = number(2),
                       .kind = EntryKind(number(3)),
                       .type = RecordType(number(4)),
                       .actor = number(5),
                       .desk = number(6),
                       .reference = number(7),
                       .salt = bytes(8),
                       .body = bytes(9),
                       .contentHash = bytes(10),
                       .entryHash = bytes(11),
                       .clientId = bytes(12)};
    if (fields.value(9) == "erased"_L1) {
        entry.body.reset();
    }
    if (!fields.value(13).isEmpty()) {
        entry.signature = bytes(13);
    }
    return entry;
}

std::map<QString, RecordType> typesOfTables()
{
    std::map<QString, RecordType> types;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) { types[QString::fromLatin1(T::table)] = T::recordType; });
    return types;
}

QStringList columnsOfTable(const SqlTool &sql, const QString &table)
{
    return sql.rows(u"SELECT name FROM pragma_table_info(%1) ORDER BY cid"_s.arg(quoted(table)));
}

QString hexOf(const QByteArray &bytes)
{
    return u"X'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
}

} // namespace

QString literal(const Value &value)
{
    if (const qint64 *number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    if (const QString *text = std::get_if<QString>(&value)) {
        return quoted(*text);
    }
    const QByteArray *bytes = std::get_if<QByteArray>(&value);
    return bytes ? hexOf(*bytes) : u"NULL"_s;
}

std::size_t StoredRecord::at(const char *column) const
{
    const qsizetype found = m_columns.indexOf(QString::fromLatin1(column));
    EXPECT_GE(found, 0) << column;
    return std::size_t(found);
}

Value &StoredRecord::operator[](const char *column)
{
    return m_row.at(at(column));
}

qint64 StoredRecord::number(const char *column) const
{
    const qint64 *number = std::get_if<qint64>(&m_row.at(at(column)));
    return number ? *number : 0;
}

QString StoredRecord::text(const char *column) const
{
    const QString *text = std::get_if<QString>(&m_row.at(at(column)));
    return text ? *text : QString();
}

Forger::Forger(const AttackedCentre &centre)
    : m_centre(centre)
    , m_sql(centre.path())
    , m_vault(pepper(), centre.settings(true).keyCost)
    , m_journalId(QByteArray::fromHex(m_sql.value(u"SELECT hex(journal_id) FROM journal_identity"_s).toLatin1()))
    , m_head(entries(u"sequence = (SELECT MAX(sequence) FROM journal)"_s).at(0))
{}

LockedBytes Forger::pepper() const
{
    return FilePepper(m_centre.privateFolder(), m_crypto).read().value();
}

std::vector<JournalEntry> Forger::entries(const QString &where) const
{
    const QStringList found = m_sql.rows(
        u"SELECT sequence || '|' || hex(previous_hash) || '|' || time_ms || '|' || kind || '|' || type || '|' || actor "
        "|| '|' || desk || '|' || reference || '|' || hex(salt) || '|' || iif(body IS NULL, 'erased', hex(body)) "
        "|| '|' || hex(content_hash) || '|' || hex(entry_hash) || '|' || hex(client_id) || '|' || "
        "COALESCE(hex(signature), '') FROM journal LEFT JOIN journal_signature USING (sequence) WHERE %1 "
        "ORDER BY sequence"_s.arg(where));
    std::vector<JournalEntry> all;
    std::ranges::transform(found, std::back_inserter(all), entryOf);
    return all;
}

StoredRecord Forger::record(const QString &table, const QString &where) const
{
    const QStringList columns = columnsOfTable(m_sql, table);
    const QString id = m_sql.value(u"SELECT id FROM %1 WHERE %2"_s.arg(table, where));
    EXPECT_FALSE(id.isEmpty()) << "no " << table.toStdString() << " where " << where.toStdString();
    Row row;
    for (const QString &column : columns) {
        row.push_back(valueOf(m_sql.value(u"SELECT quote(%1) FROM %2 WHERE id = %3"_s.arg(column, table, id))));
    }
    return {table, columns, row};
}

StoredRecord Forger::another(StoredRecord record) const
{
    record["id"] = number(u"SELECT COALESCE(MAX(id), 0) + 1 FROM "_s + record.table());
    return record;
}

StoredRecord Forger::any(const QString &table, const QString &where, std::mt19937 &random) const
{
    const qint64 count = number(u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(table, where));
    const qint64 chosen = count == 0 ? 0 : qint64(random() % quint64(count));
    return record(table, where + u" ORDER BY id LIMIT 1 OFFSET "_s + QString::number(chosen));
}

StoredRecord Forger::fresh(const QString &table, const std::vector<std::pair<const char *, Value>> &values) const
{
    const QStringList columns = columnsOfTable(m_sql, table);
    StoredRecord made = another({table, columns, Row(std::size_t(columns.size()))});
    for (const auto &[column, value] : values) {
        made[column] = value;
    }
    return made;
}

QString Forger::madeSince(qint64 sequence) const
{
    return m_sql
        .rows(u"SELECT kind || '|' || type || '|' || actor || '|' || desk || '|' || reference || '|' || "
              "COALESCE(hex(body), '') FROM journal WHERE sequence > %1 ORDER BY sequence"_s.arg(sequence))
        .join(u'\n');
}

void Forger::as(qint64 actor, qint64 desk)
{
    m_actor = actor;
    m_desk = desk;
}

void Forger::noteClock()
{
    append(EntryKind::ClockAnomaly, 0, noticeBody({m_head.timeMs + m_later, m_head.timeMs}));
}

QString Forger::now() const
{
    return std::get<QString>(ValueOf<QDateTime>::to(QDateTime::fromMSecsSinceEpoch(m_head.timeMs + m_later, Qt::UTC)));
}

void Forger::hash(JournalEntry &entry) const
{
    if (entry.body) {
        entry.contentHash = m_crypto.hash(contentPreimage(entry.salt, *entry.body));
    }
    entry.entryHash = m_crypto.hash(entryPreimage(m_journalId, entry));
}

void Forger::insert(const JournalEntry &entry) const
{
    QStringList values{QString::number(entry.sequence), hexOf(entry.previousHash)};
    for (const qint64 number :
         {entry.timeMs, qint64(entry.kind), qint64(entry.type), entry.actor, entry.desk, entry.reference}) {
        values.append(QString::number(number));
    }
    values.append({hexOf(entry.salt), entry.body ? hexOf(*entry.body) : u"NULL"_s, hexOf(entry.contentHash),
                   hexOf(entry.entryHash), hexOf(entry.clientId)});
    m_sql.run(u"INSERT INTO journal VALUES (%1)"_s.arg(values.join(", "_L1)));
}

void Forger::insertSignature(qint64 sequence, const QByteArray &signature) const
{
    m_sql.run(u"INSERT INTO journal_signature VALUES (%1, %2)"_s.arg(sequence).arg(hexOf(signature)));
}

JournalEntry Forger::append(EntryKind kind, qint64 reference, const QByteArray &body)
{
    JournalEntry entry{.sequence = m_head.sequence + 1,
                       .previousHash = m_head.entryHash,
                       .timeMs = m_head.timeMs + m_later,
                       .kind = kind,
                       .type = typeOfBody(body).value_or(RecordType{}),
                       .actor = m_actor,
                       .desk = m_desk,
                       .reference = reference,
                       .salt = m_crypto.randomBytes(16),
                       .body = body,
                       .contentHash = {},
                       .entryHash = {},
                       .clientId = m_crypto.randomBytes(16)};
    hash(entry);
    insert(entry);
    m_begun = m_begun == 0 ? entry.sequence : m_begun;
    m_later = 0;
    m_head = entry;
    return entry;
}

void Forger::putRow(const StoredRecord &record) const
{
    QStringList values;
    std::ranges::transform(record.row(), std::back_inserter(values), literal);
    m_sql.run(u"DELETE FROM %1 WHERE id = %2; INSERT INTO %1 VALUES (%3)"_s.arg(
        record.table(), QString::number(record.id()), values.join(", "_L1)));
}

void Forger::put(const StoredRecord &record, EntryKind kind)
{
    static const std::map<QString, RecordType> types = typesOfTables();
    append(kind, record.id(), canonicalBody(types.at(record.table()), record.row()));
    putRow(record);
}

Signature Forger::signatureOf(qint64 staff, const QByteArray &message)
{
    const StoredRecord stored = record(u"staff_key"_s, u"staff_id = %1 ORDER BY id LIMIT 1"_s.arg(staff));
    const StaffKey key = recordOf<StaffKey>(stored.row()).value();
    if (m_opened.insert(staff).second) {
        EXPECT_TRUE(m_vault.unlock(StaffId(staff), key.material(), Secret(demoPassword)));
    }
    return {key.publicKey, m_vault.sign(StaffId(staff), message).value()};
}

JournalEntry Forger::appendSignature(EntryKind kind, SigningSide side, const JournalEntry &over, qint64 signer,
                                     const QByteArray &first)
{
    const Signature signature = signatureOf(signer, signatureMessage(side, over.entryHash, first));
    const SignatureBody body{side, over.sequence, over.entryHash, first, StaffId(m_actor), signature};
    return append(kind, over.reference, encodeSignature(body));
}

void Forger::sign(Forged how, qint64 signer)
{
    const QByteArray message = changeMessage(m_begun, m_head.entryHash);
    m_begun = 0;
    m_later = 1000;
    switch (how) {
    case Forged::Not:
        return;
    case Forged::WithRandomBytes:
        return insertSignature(m_head.sequence, m_crypto.randomBytes(64));
    case Forged::WithACopy:
        return insertSignature(
            m_head.sequence,
            entries(u"sequence = (SELECT MAX(sequence) FROM journal_signature)"_s).at(0).signature.value());
    case Forged::WithAnOwnKey:
        if (m_opened.insert(forgersOwn.value()).second) {
            EXPECT_TRUE(m_vault.createOpen(forgersOwn, Secret(u"a long password"_s), Secret(u"493817"_s)));
        }
        return insertSignature(m_head.sequence, m_vault.sign(forgersOwn, message).value());
    case Forged::WithTheDesksKey:
        return insertSignature(m_head.sequence, m_vault.signForDesk(message));
    case Forged::WithTheActorsKey:
        return insertSignature(m_head.sequence, signatureOf(signer ? signer : m_actor, message).bytes);
    }
}

void Forger::forgePin(const JournalHead &head) const
{
    FileHeadPin pin(m_centre.privateFolder(), FilePepper::pinKeyOf(pepper()), m_crypto, m_centre.path());
    EXPECT_TRUE(pin.write(m_journalId, head));
}

void Forger::deletePin() const
{
    EXPECT_TRUE(QFile::remove(u"%1/%2.pin"_s.arg(m_centre.privateFolder(), QString::fromLatin1(m_journalId.toHex()))));
}

void Forger::withoutTriggers(const std::function<void()> &work) const
{
    const QString ofTheJournal = u" FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'journal%'"_s;
    const QStringList made = m_sql.rows(u"SELECT sql"_s + ofTheJournal);
    for (const QString &name : m_sql.rows(u"SELECT name"_s + ofTheJournal)) {
        m_sql.run(u"DROP TRIGGER "_s + name);
    }
    work();
    for (const QString &trigger : made) {
        m_sql.run(trigger);
    }
}

void Forger::rollBackTo(qint64 sequence)
{
    m_sql.run(u"BEGIN"_s);
    withoutTriggers([&] {
        m_sql.run(u"DELETE FROM journal_signature WHERE sequence > %1; DELETE FROM journal WHERE sequence > %1"_s.arg(
            sequence));
    });
    std::map<RecordType, std::map<qint64, Row>> states;
    for (const JournalEntry &entry : entries(u"type >= 100"_s)) {
        states[entry.type][entry.reference] = decodeBody(entry.body.value()).value().row;
    }
    for (const auto &[table, type] : typesOfTables()) {
        const QStringList columns = columnsOfTable(m_sql, table);
        m_sql.run(u"DELETE FROM "_s + table);
        for (auto &[id, row] : states[type]) {
            row.resize(std::size_t(columns.size())); // the body leaves out what is nothing at the end
            putRow({table, columns, row});
        }
    }
    m_sql.run(u"DELETE FROM search_document; UPDATE search_state SET seen = 0, cleared = 0; "
              "INSERT INTO search_token (search_token) VALUES ('delete-all'); COMMIT"_s);
    m_head = entries(u"sequence = %1"_s.arg(sequence)).at(0);
}

} // namespace dutydesk::test
