// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/signature.h"
#include "journal/verifier.h"
#include "people/staffkey.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"
#include "support/fakerepository.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Rows that a test can tamper with.
class FakeRecordStore final : public RecordStore
{
public:
    explicit FakeRecordStore(RecordType type)
        : m_type(type)
    {}

    RecordType type() const override { return m_type; }
    Result<void> visit(const std::function<void(qint64 id, const QByteArray &body)> &row) const override
    {
        for (const auto &[id, body] : rows) {
            row(id, body);
        }
        return {};
    }

    Result<void> remove(const std::set<qint64> &ids) override
    {
        for (const qint64 id : ids) {
            rows.erase(id);
        }
        return {};
    }

    std::map<qint64, QByteArray> rows;

private:
    RecordType m_type;
};

/// A whole journal: two people with keys, records, a handover signed by both, a review.
class VerifiedWorld
{
public:
    VerifiedWorld()
        : verifier({journal.repository,
                    journal.crypto,
                    vault,
                    journal.headPin,
                    rules,
                    clock,
                    {&staff, &keys, &deskKeys, &reviews, &erasures, &lines}})
    {
        enrol(1);
        putStaff(2, u"员工2"_s);
        enrol(2);
        for (int i = 0; i < 6; ++i) {
            putStaff(1 + i % 2, u"员工，第%1次修改"_s.arg(i));
        }
        handOver();
        review();
        change(1, [](Change &doing) { return read(doing.append(EntryKind::SignedIn, 1, {})); });
        for (int i = 0; i < 6; ++i) {
            putStaff(3 + i, u"新员工%1"_s.arg(i));
        }
        change(1, [&](Change &doing) {
            const DeskKey key{DeskKeyId(1), DeskId(1), vault.deskKey(), clock.now()};
            deskKeys.rows[1] = canonicalBody(RecordType::DeskKey, rowOf(key));
            return read(doing.append(EntryKind::Amendment, 1, deskKeys.rows[1]));
        });
    }

    std::vector<JournalEntry> &entries() { return journal.repository.entries; }
    JournalEntry &entry(qint64 sequence) { return entries()[static_cast<std::size_t>(sequence - 1)]; }

    qint64 sequenceOf(EntryKind kind, int which = 0)
    {
        for (const JournalEntry &one : entries()) {
            if (one.kind == kind && which-- == 0) {
                return one.sequence;
            }
        }
        return 0;
    }

    /// Renumbers, rehashes and signs anew all entries from `from` on, as a forger could who has the format, a program
    /// and everybody's keys.
    void rehash(qint64 from)
    {
        for (std::size_t i = static_cast<std::size_t>(from - 1); i < entries().size(); ++i) {
            JournalEntry &one = entries()[i];
            one.sequence = static_cast<qint64>(i) + 1;
            one.previousHash = i == 0 ? QByteArray(32, '\0') : entries()[i - 1].entryHash;
            hash(one);
            if (one.signature) {
                signAnew(one);
            }
        }
    }

    void signAnew(JournalEntry &one)
    {
        qint64 first = one.sequence;
        while (first > 2 && !entry(first - 1).signature) {
            --first;
        }
        const QByteArray message = changeMessage(first, one.entryHash);
        one.signature = one.actor <= programItself ? vault.signForDesk(message)
                                                   : vault.sign(StaffId(one.actor), message).value_or(message);
    }

    void hash(JournalEntry &one)
    {
        one.type = one.body ? typeOfBody(*one.body).value_or(RecordType{}) : one.type;
        one.contentHash = journal.crypto.hash(contentPreimage(one.salt, one.body.value_or(QByteArray())));
        one.entryHash = journal.crypto.hash(entryPreimage(journal.repository.journalId().value(), one));
    }

    /// Sets the pin to the present head, as if the forger had this desk's pin key too.
    void forgePin() { journal.headPin.head = JournalHead{entries().back().sequence, entries().back().entryHash}; }

    std::optional<JournalFinding> firstBad() const { return verifier.verify().value().firstBad(); }

    static Result<void> read(const Result<JournalEntry> &written)
    {
        return written ? Result<void>() : failure(written.error());
    }

    static Actor actor(qint64 person)
    {
        return {StaffId(person), NonBlankText::from(u"员工"_s).value(), Role::CentreManager, DeskId(1)};
    }

    /// The moment of the next change.
    QDateTime ofNextChange() const { return clock.now().addSecs(60); }

    void change(qint64 person, const std::function<Result<void>(Change &)> &work)
    {
        clock.advance(std::chrono::minutes(1));
        const Result<void> done = journal.journal.change(actor(person), work);
        Q_ASSERT(done);
    }

    Result<void> appendStaff(Change &doing, qint64 id, const QString &name)
    {
        const Role role = id == 1 ? Role::CentreManager : id == 2 ? Role::HeadOfDesk : Role::DutyOfficer;
        const StaffMember member{StaffId(id), NonBlankText::from(name).value(), role, {}, true, true};
        staff.rows[id] = canonicalBody(RecordType::StaffMember, rowOf(member));
        return read(doing.append(EntryKind::RecordChanged, id, staff.rows[id]));
    }

    void putStaff(qint64 id, const QString &name)
    {
        change(1, [&](Change &doing) { return appendStaff(doing, id, name); });
    }

    SignatureBody sign(SigningSide side, qint64 person, const JournalEntry &what, const QByteArray &first)
    {
        const QByteArray message = signatureMessage(side, what.entryHash, first);
        return {side,  what.sequence,   what.entryHash,
                first, StaffId(person), {publicKeys.at(person), vault.sign(StaffId(person), message).value()}};
    }

    /// Records of staff are quickly made: here they may be purged, as lines of the log may. Handovers and certificates
    /// are made up, so that the rules which entries keep together are left to ClosedRecordsTest.
    static RecordRules rulesThatPurgeStaff()
    {
        RecordRules all = AllRecords::rules();
        all.joint.clear();
        all.forms.clear();
        all.at(RecordType::StaffMember).erasedBy = ErasedBy::Purge;
        return all;
    }

    RecordRules rules = rulesThatPurgeStaff();
    FixedClock clock;
    FakeKeyVault vault;
    TestJournal journal{clock, vault};
    FakeRecordStore staff{RecordType::StaffMember};
    FakeRecordStore keys{RecordType::StaffKey};
    FakeRecordStore deskKeys{RecordType::DeskKey};
    FakeRecordStore reviews{RecordType::PageReview};
    FakeRecordStore erasures{RecordType::Erasure};
    FakeRecordStore lines{RecordType::LogEntry};
    std::map<qint64, QByteArray> publicKeys;
    Verifier verifier;

private:
    void enrol(qint64 person)
    {
        const Secret password(u"a long password"_s);
        const KeyMaterial made = vault.create(password, Secret(u"123456"_s)).value();
        const StaffKey key = StaffKey::from(StaffKeyId(person), StaffId(person), made, ofNextChange());
        publicKeys[person] = made.publicKey;
        const Result<void> unlocked = vault.unlock(StaffId(person), made, password);
        Q_ASSERT(unlocked);
        change(1, [&](Change &doing) -> Result<void> {
            if (person == 1) { // no key can sign before the first, so they begin together
                CHECK(appendStaff(doing, person, u"员工1"_s));
            }
            keys.rows[person] = canonicalBody(RecordType::StaffKey, rowOf(key));
            const auto enrolled = doing.append(EntryKind::KeyEnrolled, person, keys.rows[person]);
            const SignatureBody body = sign(SigningSide::Enroller, 1, *enrolled, {});
            return read(doing.append(EntryKind::EnrolmentSignature, person, encodeSignature(body)));
        });
    }

    void handOver()
    {
        change(1, [&](Change &doing) {
            return read(doing.append(EntryKind::HandoverStatement, 5,
                                     canonicalBody(RecordType::Statement, {qint64(5), u"对讲机 2"_s})));
        });
        const JournalEntry statement = entries().back();
        const SignatureBody first = sign(SigningSide::Outgoing, 1, statement, {});
        change(1, [&](Change &doing) {
            return read(doing.append(EntryKind::HandoverSignature, 5, encodeSignature(first)));
        });
        const SignatureBody second = sign(SigningSide::Incoming, 2, statement, first.signature.bytes);
        change(2, [&](Change &doing) {
            return read(doing.append(EntryKind::HandoverSignature, 5, encodeSignature(second)));
        });
    }

    void review()
    {
        reviews.rows[8] = canonicalBody(RecordType::PageReview, {qint64(8), u"已阅"_s});
        change(1, [&](Change &doing) {
            const auto written = doing.append(EntryKind::RecordCreated, 8, reviews.rows[8]);
            const SignatureBody body = sign(SigningSide::Reviewer, 1, *written, {});
            return read(doing.append(EntryKind::ReviewSignature, 8, encodeSignature(body)));
        });
    }
};

} // namespace dutydesk::test
