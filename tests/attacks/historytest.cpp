// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"
#include "journal/canonical.h"
#include "journal/papercode.h"
#include "people/staffkey.h"

#include <iostream>

// The chain itself is written anew, from some entry on or from the first.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 attackersOwn = 2'000'000; ///< added to a person's id: under it the vault keeps the attacker's key

/// Writes all entries again, each hashed and signed anew, with keys of the attacker in the place of everybody's own.
class Rewriter
{
public:
    explicit Rewriter(Forger &forger)
        : m_forger(forger)
        , m_old(forger.entries())
    {}

    void rewrite()
    {
        m_forger.sql().run(u"BEGIN"_s);
        m_forger.withoutTriggers([this] {
            m_forger.sql().run(u"DELETE FROM journal_signature; DELETE FROM journal"_s);
            QByteArray previous(hashBytes, '\0');
            qint64 first = 0;
            for (const JournalEntry &old : m_old) {
                JournalEntry entry = old;
                entry.previousHash = previous;
                entry.body = bodyOf(old);
                m_forger.hash(entry);
                m_forger.insert(entry);
                m_hashes[old.entryHash] = previous = entry.entryHash;
                m_hashOf[entry.sequence] = entry.entryHash;
                first = first == 0 && old.sequence > 1 ? entry.sequence : first;
                if (old.signature) {
                    m_forger.insertSignature(entry.sequence, signatureBy(entry.actor, changeMessage(first, previous)));
                    first = 0;
                }
            }
        });
        m_forger.sql().run(u"COMMIT"_s);
    }

    /// The keys that people have, which their passwords still open, stand at the end as if they were new ones.
    void enrolTheRealKeysAgain()
    {
        const qint64 manager = m_forger.number(u"SELECT id FROM staff_member WHERE role = 2"_s);
        std::vector<StoredRecord> real = m_realKeys;
        std::ranges::stable_sort(real, {}, [&](const StoredRecord &key) { return key.number("staff_id") == manager; });
        Forger again(AttackedCentre::made());
        for (StoredRecord &key : real) {
            const qint64 staff = key.number("staff_id");
            StoredRecord old = again.record(u"staff_key"_s, u"staff_id = %1 AND revoked_at IS NULL"_s.arg(staff));
            old["revoked_at"] = again.now();
            key["enrolled_at"] = again.now();
            key["id"] = again.another(old).id();
            again.as(manager);
            again.putRow(old); // one key of a person at a time is not revoked
            again.put(key, EntryKind::KeyEnrolled);
            const JournalEntry enrolled = again.head();
            const QByteArray message = signatureMessage(SigningSide::Enroller, enrolled.entryHash, {});
            again.append(EntryKind::EnrolmentSignature, enrolled.reference,
                         encodeSignature({SigningSide::Enroller,
                                          enrolled.sequence,
                                          enrolled.entryHash,
                                          {},
                                          StaffId(manager),
                                          {publicKeyOf(manager), signatureBy(manager, message)}}));
            again.put(old, EntryKind::KeyRevoked);
            again.insertSignature(again.head().sequence,
                                  signatureBy(manager, changeMessage(enrolled.sequence, again.head().entryHash)));
        }
    }

private:
    QByteArray signatureBy(qint64 staff, const QByteArray &message) const
    {
        return staff == programItself ? m_forger.vault().signForDesk(message)
                                      : m_forger.vault().sign(StaffId(attackersOwn + staff), message).value();
    }

    QByteArray publicKeyOf(qint64 staff) const { return m_keys.at(staff); }

    std::optional<QByteArray> bodyOf(const JournalEntry &old)
    {
        if (old.type == RecordType::StaffKey) {
            return keyBody(old);
        }
        if (old.type == RecordType::Signature) {
            return signatureBody(old);
        }
        if (old.type == RecordType::Statement) {
            return statementBody(old);
        }
        return old.body;
    }

    /// The attacker's key is sealed with a password of their own, which nobody is asked for before the end of the
    /// chain.
    QByteArray keyBody(const JournalEntry &old)
    {
        StoredRecord key = m_forger.record(u"staff_key"_s, old.reference);
        const qint64 staff = key.number("staff_id");
        const StaffId own(attackersOwn + staff);
        if (m_keys.contains(staff)) {
            return *old.body;
        }
        m_realKeys.push_back(key);
        const KeyMaterial made =
            m_forger.vault().createOpen(own, Secret(u"a long password"_s), Secret(u"493817"_s)).value();
        m_keys[staff] = made.publicKey;
        key["public_key"] = made.publicKey;
        key["sealed_key"] = made.sealedKey;
        key["salt"] = made.salt;
        key["pin_salt"] = made.pinSalt;
        key["pin_verifier"] = made.pinVerifier;
        m_forger.putRow(key);
        return canonicalBody(RecordType::StaffKey, key.row());
    }

    QByteArray signatureBody(const JournalEntry &old)
    {
        SignatureBody body = decodeSignature(*old.body).value();
        body.signedHash = m_hashOf.at(body.signedSequence);
        if (!body.firstSignature.isEmpty()) {
            body.firstSignature = m_signatures.at(body.firstSignature);
        }
        const QByteArray before = body.signature.bytes;
        const qint64 staff = body.staff.value();
        body.signature = {publicKeyOf(staff),
                          signatureBy(staff, signatureMessage(body.side, body.signedHash, body.firstSignature))};
        m_signatures[before] = body.signature.bytes;
        return encodeSignature(body);
    }

    /// A statement names the entry before it by its hash.
    QByteArray statementBody(const JournalEntry &old) const
    {
        Row row = decodeBody(*old.body).value().row;
        for (Value &value : row) {
            const QByteArray *bytes = std::get_if<QByteArray>(&value);
            if (bytes && m_hashes.contains(*bytes)) {
                value = m_hashes.at(*bytes);
            }
        }
        return canonicalBody(RecordType::Statement, row);
    }

    Forger &m_forger;
    const std::vector<JournalEntry> m_old;
    std::map<QByteArray, QByteArray> m_hashes;     ///< new ones, by the old ones
    std::map<qint64, QByteArray> m_hashOf;         ///< by sequence
    std::map<QByteArray, QByteArray> m_signatures; ///< new ones, by the old ones
    std::map<qint64, QByteArray> m_keys;           ///< the attacker's, by person
    std::vector<StoredRecord> m_realKeys;
};

/// Hashes the chain anew without the signatures of handovers and reviews from an entry on, and leaves nothing else out.
void rewriteUnsigned(Forger &forger, qint64 from, Forged how)
{
    std::vector<JournalEntry> entries = forger.entries(u"sequence >= %1"_s.arg(from));
    const JournalEntry before = forger.entries(u"sequence = %1"_s.arg(from - 1)).at(0);
    forger.sql().run(u"BEGIN"_s);
    forger.withoutTriggers([&] {
        forger.sql().run(
            u"DELETE FROM journal_signature WHERE sequence >= %1; DELETE FROM journal WHERE sequence >= %1"_s.arg(
                from));
        JournalEntry last = before;
        qint64 first = from;
        for (JournalEntry &entry : entries) {
            if (entry.kind == EntryKind::HandoverSignature || entry.kind == EntryKind::ReviewSignature) {
                if (entry.signature && how == Forged::WithACopy && last.sequence >= from) {
                    forger.insertSignature(last.sequence, *entry.signature);
                }
                continue;
            }
            entry.sequence = last.sequence + 1;
            entry.previousHash = last.entryHash;
            forger.hash(entry);
            forger.insert(entry);
            last = entry;
            if (!entry.signature) {
                continue;
            }
            if (how != Forged::Not) {
                forger.insertSignature(entry.sequence, how == Forged::WithTheDesksKey ? forger.vault().signForDesk(
                                                           changeMessage(first, entry.entryHash))
                                                                                      : *entry.signature);
            }
            first = entry.sequence + 1;
        }
    });
    forger.sql().run(u"COMMIT"_s);
}

TEST_F(ForgeryTest, R_RK_1_FindsTheChainHashedAnewWithoutSignatures)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        EarlyDays::made().restore();
        qint64 from = 0;
        {
            Forger forger(m_centre);
            const std::vector<JournalEntry> all = forger.entries(u"kind IN (21, 22)"_s);
            from = all.at(all.size() * std::size_t(variant) / attackVariants).sequence;
            constexpr std::array ways{Forged::Not, Forged::WithACopy, Forged::WithTheDesksKey};
            rewriteUnsigned(forger, from, ways[std::size_t(variant) % ways.size()]);
            forger.deletePin();
        }
        const Judgement found = judge();
        EXPECT_EQ(found.exitCode, 3) << found.said.toStdString();
        EXPECT_TRUE(found.twin.startsWith("bad " + QByteArray::number(found.sequence) + ' '))
            << found.twin.toStdString();
        count(QString::number(variant));
        std::cout << "signatures left out from " << from << ": " << found.said.toStdString() << '\n';
    }
}

/// With keys of the attacker in the place of all others, everything agrees with everything else. The chain can be told
/// from the real one by what lies outside of it: the pin of this desk, its note of the centre's first key, and both on
/// paper.
TEST_F(ForgeryTest, R_RK_1_AHistoryWithOtherKeysIsFoundByThePinAndByPaper)
{
    enum Pin { Left, Deleted, ForgedToo };
    const QDir secret(m_centre.settings(true).privateFolder);
    QFile kept(secret.filePath(secret.entryList({u"*.root"_s}).value(0)));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    const QByteArray root = kept.readAll();
    kept.close();
    for (const Pin pin : {Left, Deleted, ForgedToo}) {
        EarlyDays::made().restore();
        QString printed;
        qint64 pinned = 0;
        {
            Forger forger(m_centre);
            pinned = forger.head().sequence;
            const JournalEntry onPaper = forger.entries(u"kind = 21"_s).front();
            printed = PaperCode::of({onPaper.sequence, onPaper.entryHash}).toString();
            Rewriter rewriter(forger);
            rewriter.rewrite();
            rewriter.enrolTheRealKeysAgain();
        }
        if (const Forger after(m_centre); pin == Deleted) {
            after.deletePin();
        } else if (pin == ForgedToo) {
            after.forgePin();
        }
        const Judgement found = judge();
        EXPECT_TRUE(found.twin.startsWith("whole ")) << found.twin.toStdString(); // it knows no pin
        EXPECT_EQ(found.exitCode, 3) << found.said.toStdString();
        EXPECT_EQ(found.sequence, pin == Left ? pinned : 0) << found.said.toStdString();
        QString said;
        if (pin != Left) { // who deletes the note of the first key too is found by paper alone
            ASSERT_TRUE(kept.remove());
            EXPECT_EQ(m_centre.verify(&said), 0) << said.toStdString();
            EXPECT_EQ(m_centre.verify(&said, {u"--root"_s, QString::fromLatin1(root).trimmed()}), 3);
            ASSERT_TRUE(kept.open(QIODevice::WriteOnly) && kept.write(root) == root.size());
            kept.close();
        }
        EXPECT_EQ(m_centre.verify(&said, {u"--code"_s, printed}), 3) << said.toStdString();
        count(QString::number(pin));
        std::cout << "history with other keys: " << found.said.toStdString() << '\n' << said.toStdString();
    }
}

/// Nothing inside the computer can tell this from a desk that has written no more. Paper can, and the pin of another
/// desk, and a backup.
TEST_F(ForgeryTest, R_RK_1_ResidueAnOldDatabaseWithThePinOfThatDayIsCalledWhole)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        EarlyDays::made().restore();
        QString printed;
        {
            Forger forger(m_centre);
            printed = PaperCode::of({forger.head().sequence, forger.head().entryHash}).toString();
            const std::vector<JournalEntry> ends = forger.entries(u"signature IS NOT NULL AND sequence > 300"_s);
            forger.rollBackTo(ends.at((ends.size() - 1) * std::size_t(variant) / attackVariants).sequence);
            if (variant > 0) {
                forger.forgePin();
            }
        }
        const Judgement found = judge();
        EXPECT_EQ(found.exitCode, variant > 0 ? 0 : 3) << found.said.toStdString(); // with the newer pin, it is found
        EXPECT_TRUE(found.twin.startsWith("whole ")) << found.twin.toStdString();
        QString said;
        EXPECT_EQ(m_centre.verify(&said, {u"--code"_s, printed}), 3) << said.toStdString();
        count(QString::number(variant));
        std::cout << "old database " << variant << ": " << found.said.toStdString() << '\n';
    }
}

} // namespace
} // namespace dutydesk::test
