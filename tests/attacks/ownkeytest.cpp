// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedhandover.h"
#include "attacks/forgerytest.h"
#include "datarequests/privacyrecords.h"
#include "journal/canonical.h"
#include "journal/erasure.h"
#include "owners/resident.h"
#include "people/staffkey.h"

#include <iostream>

// Changes that are rightly signed by people who work at the desk, with their own keys, but that they may not make.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

struct Certificate
{
    EntryKind kind;
    RecordType subjectType;
    qint64 subject;
    qint64 first;
    qint64 second;
    QString name = u"清理"_s;
};

/// A certificate that names these entries, and the emptying that the database allows after it.
void erase(Forger &forger, const Certificate &how, const std::vector<JournalEntry> &entries)
{
    const StoredRecord free = forger.fresh(u"erasure"_s, {});
    EntryRuns runs;
    ErasureDigest digest;
    for (const JournalEntry &entry : entries) {
        runs.add(entry.sequence);
        digest.add(entry.sequence, entry.contentHash);
    }
    const bool isPurge = how.kind == EntryKind::PurgeCertificate;
    const auto moment = [](qint64 timeMs) { return QDateTime::fromMSecsSinceEpoch(timeMs / 1000 * 1000, Qt::UTC); };
    Erasure erasure{.id = ErasureId(free.id()),
                    .subjectType = qint64(how.subjectType),
                    .subjectId = how.subject,
                    .subjectName = NonBlankText::from(how.name).value(),
                    .entries = runs,
                    .entryCount = runs.count(),
                    .digest = forger.crypto().hash(digest.preimage()),
                    .newestAt = moment(entries.back().timeMs),
                    .erasedAt = moment(forger.head().timeMs),
                    .archiveName = isPurge ? u"archive.html"_s : QString(),
                    .archiveHash = QByteArray(32, isPurge ? 'a' : '\0'),
                    .firstStaff = StaffId(how.first),
                    .firstKey = forger.signatureOf(how.first, {}).publicKey,
                    .firstSignature = {},
                    .secondStaff = StaffId(how.second),
                    .secondKey = forger.signatureOf(how.second, {}).publicKey,
                    .secondSignature = {}};
    const QByteArray before = forger.head().entryHash;
    erasure.firstSignature = forger.signatureOf(how.first, firstErasureMessage(before, erasure)).bytes;
    erasure.secondSignature = forger.signatureOf(how.second, secondErasureMessage(before, erasure)).bytes;
    forger.as(how.first);
    forger.put({u"erasure"_s, columnsOf<Erasure>(), rowOf(erasure)}, how.kind);
    forger.sign(Forged::WithTheActorsKey);
    for (const JournalEntry &entry : entries) {
        forger.sql().run(
            u"UPDATE journal SET body = NULL, salt = zeroblob(16) WHERE sequence = %1"_s.arg(entry.sequence));
    }
}

/// Some neighbouring lines of a signed page; their rows go with them.
std::vector<JournalEntry> linesToErase(Forger &forger, std::mt19937 &random)
{
    const StoredRecord page = forger.any(u"log_page"_s,
                                         u"state = 3 AND EXISTS (SELECT 1 FROM log_entry WHERE "
                                         "log_page_id = log_page.id)"_s,
                                         random);
    const QString named = u"SELECT amends_id FROM log_entry WHERE amends_id IS NOT NULL UNION SELECT log_entry_id FROM "
                          "case_record WHERE log_entry_id IS NOT NULL UNION SELECT subject_id FROM evidence"_s;
    const QString ofPage = u"log_page_id = %1 AND id NOT IN (%2)"_s.arg(QString::number(page.id()), named);
    std::vector<JournalEntry> entries =
        forger.entries(u"type = 402 AND reference IN (SELECT id FROM log_entry WHERE %1)"_s.arg(ofPage));
    if (entries.empty()) {
        return linesToErase(forger, random);
    }
    entries.resize(1 + random() % entries.size(), entries.front());
    for (const JournalEntry &entry : entries) {
        forger.sql().run(u"DELETE FROM log_entry WHERE id = %1"_s.arg(entry.reference));
    }
    return entries;
}

/// A resident and their request to be erased, as the manager notes them.
std::pair<StoredRecord, StoredRecord> noteResident(Forger &forger, qint64 manager)
{
    forger.as(manager);
    const StoredRecord building =
        forger.fresh(u"building"_s, {{"number", u"90"_s}, {"name", QString()}, {"state", qint64(0)}});
    forger.put(building, EntryKind::RecordCreated);
    StoredRecord flat = forger.fresh(u"flat"_s, {{"building_id", building.id()}, {"number", u"502"_s}});
    for (const char *text : {"entrance", "layout", "fit_out_note", "keys_held", "special_care", "note"}) {
        flat[text] = QString();
    }
    for (const char *number : {"gross_area", "inner_area", "flat_use", "fit_out", "state"}) {
        flat[number] = qint64(0);
    }
    forger.put(flat, EntryKind::RecordCreated);
    StoredRecord resident = forger.fresh(u"resident"_s, {{"flat_id", flat.id()}, {"name", u"欧阳修文"_s}});
    for (const char *text : {"relation", "telephone", "second_telephone", "address", "email", "note"}) {
        resident[text] = QString();
    }
    for (const char *number : {"kind", "is_company", "under_fourteen", "state"}) {
        resident[number] = qint64(0);
    }
    forger.put(resident, EntryKind::RecordCreated);
    const StoredRecord request = forger.fresh(u"data_request"_s, {{"kind", qint64(DataRequestKind::Erasure)},
                                                                  {"resident_id", resident.id()},
                                                                  {"asked_at", forger.now()},
                                                                  {"received_by", manager},
                                                                  {"matter", u"请删除"_s},
                                                                  {"outcome", QString()}});
    forger.put(request, EntryKind::RecordCreated);
    forger.sign(Forged::WithTheActorsKey);
    return {resident, request};
}

/// Erases a resident as the manager and the head of the desk may, and returns the entries as they were.
std::vector<JournalEntry> redact(Forger &forger, qint64 manager, qint64 witness)
{
    auto [resident, request] = noteResident(forger, manager);
    const std::vector<JournalEntry> entries =
        forger.entries(u"(type, reference) IN (VALUES (502, %1), (507, %2))"_s.arg(resident.id()).arg(request.id()));
    resident["name"] = QString();
    resident["state"] = qint64(ArchiveState::Erased);
    forger.put(resident);
    request["matter"] = QString();
    request["outcome"] = u"已删除"_s;
    request["done_at"] = forger.now();
    request["done_by"] = manager;
    forger.put(request);
    erase(forger,
          {EntryKind::Redaction, RecordType::Resident, resident.id(), manager, witness, QString::number(request.id())},
          entries);
    return entries;
}

TEST_F(ForgeryTest, R_OW_6_FindsASaltThatComesBackToAnErasedEntry)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        EarlyDays::made().restore();
        m_random.seed(unsigned(variant) + 1);
        const JournalEntry erased = [&] {
            Forger forger(m_centre);
            const std::vector<JournalEntry> entries =
                redact(forger, personWith(forger, Role::CentreManager), personWith(forger, Role::HeadOfDesk));
            forger.forgePin();
            return entries.at(std::size_t(among(qint64(entries.size()))));
        }();
        EXPECT_NE(judge().sequence, erased.sequence) << "without its salt, it is right";
        {
            const Forger forger(m_centre);
            const QByteArray salts[] = {erased.salt, forger.crypto().randomBytes(16),
                                        QByteArray(15, '\0').append(char(1 + variant))};
            forger.withoutTriggers([&] {
                forger.sql().run(u"UPDATE journal SET salt = %1 WHERE sequence = %2"_s.arg(literal(salts[variant % 3]))
                                     .arg(erased.sequence));
            });
        }
        const Judgement found = judge();
        EXPECT_EQ(found.exitCode, 3) << found.said.toStdString();
        EXPECT_EQ(found.sequence, erased.sequence) << found.said.toStdString();
        EXPECT_EQ(found.twin, "bad " + QByteArray::number(erased.sequence) + " WrongSalt");
        count(u"salt %1"_s.arg(variant));
        std::cout << "salt of an erased entry " << variant << ": " << found.said.toStdString() << '\n';
    }
}

/// Without this, a handover of the forger might be found for a mistake of its own.
TEST_F(ForgeryTest, R_HO_8_AHandoverThatBothReallySignIsWhole)
{
    expectWhole("handover", [](Forger &forger, int) {
        const HalfSigned half = signOut(forger);
        const qint64 relief = forger.number(u"SELECT id FROM staff_member WHERE role = 0 AND id <> %1 LIMIT 1"_s.arg(
            half.handover.number("outgoing_id")));
        takeOver(forger, half, {relief, relief, relief});
    });
}

TEST_F(ForgeryTest, R_HO_8_FindsBothSidesSignedByOneOfficer)
{
    expectFound("both sides", [](Forger &forger, int variant) {
        const HalfSigned half = signOut(forger);
        const qint64 self = half.handover.number("outgoing_id");
        const qint64 other = forger.number(
            u"SELECT id FROM staff_member WHERE role = 0 AND id <> %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(self).arg(
                variant / 3));
        const TakingOverBy ways[] = {{other, other, self}, {self, other, self}, {self, self, self}};
        takeOver(forger, half, ways[variant % 3]);
    });
}

TEST_F(ForgeryTest, R_HO_2_FindsASecondStatementForAPageSignedLongAgo)
{
    expectFound("second statement", [this](Forger &forger, int variant) {
        const StoredRecord handover = forger.any(u"handover"_s, u"incoming_signed_at IS NOT NULL"_s, m_random);
        const qint64 officer = handover.number("outgoing_id");
        forger.as(officer);
        const JournalEntry statement =
            forger.append(EntryKind::HandoverStatement, handover.id(),
                          statementOf(forger, handover.number("log_page_id"), handover.id(), officer));
        if (variant % 3 != 2) {
            forger.appendSignature(EntryKind::HandoverSignature, SigningSide::Outgoing, statement, officer);
        }
        forger.sign(Forged::WithTheActorsKey);
    });
}

TEST_F(ForgeryTest, R_HO_2_FindsASignedPageThatItsOwnOfficerChanges)
{
    const QString onSignedPage = u"log_page_id IN (SELECT id FROM log_page WHERE state = 3)"_s;
    expectFound("own signed page", [&](Forger &forger, int variant) {
        StoredRecord line = forger.any(u"log_entry"_s, onSignedPage, m_random);
        StoredRecord page = forger.record(u"log_page"_s, line.number("log_page_id"));
        StoredRecord handover = forger.record(
            u"handover"_s, u"log_page_id = %1 ORDER BY id DESC LIMIT 1"_s.arg(line.number("log_page_id")));
        forger.as(variant % 4 == 0 ? line.number("officer_id") : page.number("officer_id"));
        switch (variant % 4) {
        case 0:
            line = forger.another(line);
            line["line"] = qint64(900 + variant);
            line["amends_id"] = Value();
            forger.put(line, EntryKind::RecordCreated);
            break;
        case 1:
            page["weather"] = u"晴 %1"_s.arg(variant);
            forger.put(page);
            break;
        case 2:
            handover["objection"] = u"无 %1"_s.arg(variant);
            forger.put(handover);
            break;
        default:
            page["state"] = qint64(0);
            page["closed_at"] = Value();
            forger.put(page);
        }
        forger.sign(Forged::WithTheActorsKey);
    });
}

TEST_F(ForgeryTest, R_HO_10_FindsAReviewByADutyOfficer)
{
    expectFound("review by an officer", [this](Forger &forger, int variant) {
        const qint64 officer = personWith(forger, variant % 4 == 3 ? Role::HeadOfDesk : Role::DutyOfficer,
                                          variant % 4 == 3 ? 0 : int(among(5)));
        forger.as(officer);
        const StoredRecord page = forger.any(u"log_page"_s, u"state = 3"_s, m_random);
        const qint64 named = variant % 2 ? personWith(forger, Role::CentreManager) : officer;
        const StoredRecord review = forger.fresh(u"page_review"_s, {{"log_page_id", page.id()},
                                                                    {"reviewer_id", named},
                                                                    {"opinion", u"已阅 %1"_s.arg(variant)},
                                                                    {"reviewed_at", forger.now()}});
        forger.put(review, EntryKind::RecordCreated);
        forger.appendSignature(EntryKind::ReviewSignature, SigningSide::Reviewer, forger.head(), officer);
        forger.sign(Forged::WithTheActorsKey);
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsAnOfficerWhoMakesThemselvesManagerAndLocksTheManagerOut)
{
    expectFound("manager locked out", [this](Forger &forger, int variant) {
        StoredRecord self = forger.any(u"staff_member"_s, u"role IN (0, 1)"_s, m_random);
        self["role"] = qint64(variant % 2 ? Role::Administrator : Role::CentreManager);
        const qint64 manager = personWith(forger, Role::CentreManager);
        const KeyMaterial made = forger.vault().create(Secret(u"a long password"_s), Secret(u"493817"_s)).value();
        forger.as(self.id());
        forger.put(self);
        if (variant % 3 != 2) { // in a change of its own
            forger.sign(Forged::WithTheActorsKey);
        }
        StoredRecord old = forger.record(u"staff_key"_s, u"staff_id = %1 AND revoked_at IS NULL"_s.arg(manager));
        StoredRecord next = forger.another(old);
        old["revoked_at"] = forger.now();
        forger.put(old, EntryKind::KeyRevoked);
        next["public_key"] = made.publicKey;
        next["sealed_key"] = made.sealedKey;
        next["salt"] = made.salt;
        next["pin_salt"] = made.pinSalt;
        next["pin_verifier"] = made.pinVerifier;
        next["enrolled_at"] = forger.now();
        forger.put(next, EntryKind::KeyEnrolled);
        forger.appendSignature(EntryKind::EnrolmentSignature, SigningSide::Enroller, forger.head(), self.id());
        forger.sign(Forged::WithTheActorsKey);
    });
}

TEST_F(ForgeryTest, R_HO_3_FindsLinesPurgedAsARedactionByTwoOfficers)
{
    expectFound("lines redacted", [this](Forger &forger, int variant) {
        const qint64 volume = forger.number(u"SELECT MAX(id) FROM log_volume"_s);
        const bool ofVolume = variant % 2 == 1;
        const qint64 first = personWith(forger, Role::DutyOfficer, variant % 4);
        const qint64 second = variant % 3 == 2 ? personWith(forger, Role::HeadOfDesk)
                                               : personWith(forger, Role::DutyOfficer, variant % 4 + 1);
        erase(forger,
              {EntryKind::Redaction, ofVolume ? RecordType::LogVolume : RecordType::Resident,
               ofVolume ? volume : qint64(1), first, second},
              linesToErase(forger, m_random));
    });
}

/// All is right but that the demo centre is not thirty days old, so that neither has had role and key so long.
TEST_F(ForgeryTest, R_HO_3_FindsACertificateWhoseSignersAreNew)
{
    expectFound("signers are new", [this](Forger &forger, int variant) {
        const Role seconds[] = {Role::HeadOfDesk, Role::RegionalManager, Role::Administrator};
        redact(forger, personWith(forger, Role::CentreManager), personWith(forger, seconds[variant % 3]));
    });
}

/// A whole year of sign-ins is really signed, but by the very people who want the lines to go.
TEST_F(ForgeryTest, R_HO_3_FindsAPurgeAfterAFakedYear)
{
    expectFound("faked year", [this](Forger &forger, int variant) {
        const bool byTheManager = variant % 2 == 1;
        const qint64 first = personWith(forger, byTheManager ? Role::CentreManager : Role::DutyOfficer);
        const qint64 second = personWith(forger, Role::HeadOfDesk);
        const std::vector<JournalEntry> lines = linesToErase(forger, m_random);
        forger.sql().run(u"BEGIN"_s);
        for (int day = 0; day < Retention::daysOfWork + 5; ++day) {
            forger.wait(std::chrono::days(2));
            forger.as(first);
            forger.noteClock();
            forger.append(EntryKind::SignedIn, first, {});
            forger.sign(Forged::WithTheActorsKey);
        }
        forger.sql().run(u"COMMIT"_s);
        erase(forger, {EntryKind::PurgeCertificate, RecordType::LogVolume, 1, first, second}, lines);
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsNewerStatesOfAPersonErasedSoThatAnOlderRoleComesBack)
{
    expectFound("older role", [this](Forger &forger, int variant) {
        const qint64 self = EarlyDays::made().demoted();
        const bool byTheManager = variant % 2 == 1;
        const qint64 first = byTheManager ? personWith(forger, Role::CentreManager) : self;
        const qint64 second = personWith(forger, variant % 3 ? Role::HeadOfDesk : Role::DutyOfficer);
        const std::vector<JournalEntry> states = forger.entries(u"type = 100 AND reference = %1"_s.arg(self));
        StoredRecord person = forger.record(u"staff_member"_s, self);
        person["role"] = qint64(Role::HeadOfDesk);
        forger.putRow(person);
        erase(forger, {EntryKind::Redaction, RecordType::Resident, 1, first, second}, {states.back()});
    });
}

} // namespace
} // namespace dutydesk::test
