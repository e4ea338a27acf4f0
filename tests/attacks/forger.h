// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attacks/attackedcentre.h"
#include "journal/signature.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"

#include <array>
#include <random>
#include <set>

namespace dutydesk::test {

/// How a forger signs a change.
enum class Forged { Not, WithRandomBytes, WithACopy, WithAnOwnKey, WithTheDesksKey, WithTheActorsKey };

/// The ways of somebody who knows nobody's password, though they can read all files of the computer.
inline constexpr std::array withoutAPassword = {Forged::Not, Forged::WithRandomBytes, Forged::WithACopy,
                                                Forged::WithAnOwnKey, Forged::WithTheDesksKey};

/// A row of a table of records, by the names of its columns.
class StoredRecord
{
public:
    StoredRecord(QString table, QStringList columns, Row row)
        : m_table(std::move(table))
        , m_columns(std::move(columns))
        , m_row(std::move(row))
    {}

    Value &operator[](const char *column);
    qint64 number(const char *column) const;
    QString text(const char *column) const;
    qint64 id() const { return number("id"); }

    const QString &table() const { return m_table; }
    const Row &row() const { return m_row; }

private:
    std::size_t at(const char *column) const;

    QString m_table;
    QStringList m_columns;
    Row m_row;
};

/// Somebody with an SQL tool who has read docs/journal-format.md and works on the copy of the demo centre. Functions of
/// the program only save them the work of writing the format's own again.
class Forger
{
public:
    explicit Forger(const AttackedCentre &centre);

    const SqlTool &sql() const { return m_sql; }
    const JournalEntry &head() const { return m_head; }
    const QByteArray &journalId() const { return m_journalId; }
    const OpenSslCrypto &crypto() const { return m_crypto; }
    SodiumKeyVault &vault() { return m_vault; }

    qint64 number(const QString &query) const { return m_sql.value(query).toLongLong(); }

    /// The first row, of those that fit the condition; it may end with an order.
    StoredRecord record(const QString &table, const QString &where) const;
    StoredRecord record(const QString &table, qint64 id) const
    {
        return record(table, QStringLiteral("id = %1").arg(id));
    }

    /// One of the records that fit the condition.
    StoredRecord any(const QString &table, const QString &where, std::mt19937 &random) const;

    /// The same record with the next free number.
    StoredRecord another(StoredRecord record) const;

    /// A new record with the next free number; what is not given is nothing.
    StoredRecord fresh(const QString &table, const std::vector<std::pair<const char *, Value>> &values) const;

    /// All entries that fit the condition, in order.
    std::vector<JournalEntry> entries(const QString &where = QStringLiteral("1")) const;

    /// What the entries after this one say, without what is random in each of them.
    QString madeSince(qint64 sequence) const;

    /// In whose name, and from which desk, the next entries are written.
    void as(qint64 actor, qint64 desk = 1);

    /// Whether entries of a change were appended that nobody has signed yet.
    bool isWriting() const { return m_begun != 0; }

    /// Lets time pass before the next entry.
    void wait(std::chrono::milliseconds time) { m_later += time.count(); }
    QString now() const;

    /// Notes that the clock is far ahead, as the program does after a longer time.
    void noteClock();

    /// Appends an entry with the right hashes.
    JournalEntry append(EntryKind kind, qint64 reference, const QByteArray &body);

    /// Appends a record's state, and makes the row of its table agree.
    void put(const StoredRecord &record, EntryKind kind = EntryKind::RecordChanged);
    void putRow(const StoredRecord &record) const;

    /// Appends a signature over an earlier entry, in the actor's name and with the key of `signer`.
    JournalEntry appendSignature(EntryKind kind, SigningSide side, const JournalEntry &over, qint64 signer,
                                 const QByteArray &first = {});

    /// Ends a change; `signer` is whose key is taken for that of the actor, if not the actor's own.
    void sign(Forged how, qint64 signer = 0);

    /// A person's real signature: their key is opened with the demo centre's password and this computer's pepper.
    Signature signatureOf(qint64 staff, const QByteArray &message);

    void forgePin() const { forgePin({m_head.sequence, m_head.entryHash}); }
    void forgePin(const JournalHead &head) const;
    void deletePin() const;

    /// Runs statements on the journal as if it had no triggers, and puts these back.
    void withoutTriggers(const std::function<void()> &work) const;

    void insert(const JournalEntry &entry) const;
    void insertSignature(qint64 sequence, const QByteArray &signature) const;
    void hash(JournalEntry &entry) const;

    /// Takes the whole database back to how it was after an entry.
    void rollBackTo(qint64 sequence);

private:
    LockedBytes pepper() const;

    const AttackedCentre &m_centre;
    SqlTool m_sql;
    OpenSslCrypto m_crypto;
    SodiumKeyVault m_vault;
    QByteArray m_journalId;
    JournalEntry m_head;
    qint64 m_begun = 0; ///< sequence of the first entry of the change under way; 0 for none
    qint64 m_actor = 1;
    qint64 m_desk = 1;
    qint64 m_later = 1000;
    std::set<qint64> m_opened;
};

/// A value as it stands in a statement.
QString literal(const Value &value);

} // namespace dutydesk::test
