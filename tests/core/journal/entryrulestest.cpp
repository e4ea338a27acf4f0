// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/attachmentrule.h"
#include "journal/keyrule.h"
#include "journal/kindrule.h"
#include "journal/noticerule.h"
#include "people/deskkey.h"
#include "support/fixedclock.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Rules that entries keep together, each alone with entries that nothing else has looked at.
class EntryRulesTest : public testing::Test
{
protected:
    std::optional<JournalProblem> see(JointRule &rule, EntryKind kind, qint64 reference,
                                      const std::optional<DecodedBody> &body = {}, qint64 actor = programItself)
    {
        JournalEntry entry{};
        entry.sequence = ++m_last;
        entry.kind = kind;
        entry.type = body ? body->type : RecordType{};
        entry.reference = reference;
        entry.actor = actor;
        entry.body = body ? canonicalBody(body->type, body->row) : QByteArray();
        entry.entryHash = QByteArray(32, char(m_last));
        const auto found = rule.check({entry, body ? &*body : nullptr, Role::DutyOfficer});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    static DecodedBody record(RecordType type, qint64 id) { return {type, {id}}; }
    static DecodedBody notice(const Row &row) { return {RecordType::Notice, row}; }

    qint64 m_last = 0;
};

TEST_F(EntryRulesTest, R_RK_1_ARecordBeginsBeforeItChanges)
{
    KindRule rule;
    EXPECT_EQ(see(rule, EntryKind::RecordChanged, 3, record(RecordType::Phrase, 3)), JournalProblem::WrongBody);
    EXPECT_EQ(see(rule, EntryKind::RecordCreated, 4, record(RecordType::Phrase, 4)), std::nullopt);
    EXPECT_EQ(see(rule, EntryKind::RecordChanged, 4, record(RecordType::Phrase, 4)), std::nullopt);
    EXPECT_EQ(see(rule, EntryKind::RecordCreated, 4, record(RecordType::Phrase, 4)), JournalProblem::WrongBody);
    EXPECT_EQ(see(rule, EntryKind::Amendment, 5, record(RecordType::Phrase, 5)), JournalProblem::WrongBody);
    EXPECT_EQ(see(rule, EntryKind::Amendment, 5, record(RecordType::LogEntry, 5)), std::nullopt);
    EXPECT_EQ(see(rule, EntryKind::RecordChanged, 1, record(RecordType::Handover, 1)), std::nullopt);
}

TEST_F(EntryRulesTest, thereIsOneCentre)
{
    KindRule rule;
    EXPECT_EQ(see(rule, EntryKind::RecordCreated, 1, record(RecordType::Centre, 1)), std::nullopt);
    EXPECT_EQ(see(rule, EntryKind::RecordCreated, 2, record(RecordType::Centre, 2)), JournalProblem::WrongBody);
}

TEST_F(EntryRulesTest, R_RK_1_ASignInSaysNothingMore)
{
    NoticeRule rule;
    EXPECT_EQ(see(rule, EntryKind::SignedIn, 7, {}, 7), JournalProblem::UnknownReference);
    see(rule, EntryKind::RecordCreated, 7, record(RecordType::StaffMember, 7));
    EXPECT_EQ(see(rule, EntryKind::SignedIn, 7, {}, 7), std::nullopt);
    EXPECT_EQ(see(rule, EntryKind::SignedIn, 7, {}, 8), JournalProblem::WrongBody);
    EXPECT_EQ(see(rule, EntryKind::SignInFailed, 7), std::nullopt);
    EXPECT_EQ(see(rule, EntryKind::SignInFailed, 7, notice({u"hidden"_s})), JournalProblem::WrongBody);
}

TEST_F(EntryRulesTest, R_RK_5_ABackupEndsWithAnEntryOfTheJournal)
{
    NoticeRule rule;
    const auto backup = [&](qint64 sequence, char hash, qint64 bytes, qint64 actor = programItself) {
        const Row row{sequence, QByteArray(32, hash), QByteArray(32, 'f'), bytes};
        return see(rule, EntryKind::BackupManifest, 0, notice(row), actor);
    };
    see(rule, EntryKind::Genesis, 0);
    EXPECT_EQ(backup(1, '\1', 4096), std::nullopt);
    EXPECT_EQ(backup(1, '\2', 4096), JournalProblem::WrongBody);
    EXPECT_EQ(backup(9, '\1', 4096), JournalProblem::WrongBody);
    EXPECT_EQ(backup(1, '\1', -1), JournalProblem::WrongBody);
    EXPECT_EQ(backup(1, '\1', 4096, 7), JournalProblem::NoRight);
}

TEST_F(EntryRulesTest, aNoteOfTheClockBeginsItsChange)
{
    NoticeRule rule;
    EXPECT_EQ(see(rule, EntryKind::ClockAnomaly, 0, notice({qint64(1), qint64(2)})), std::nullopt);
    EXPECT_EQ(see(rule, EntryKind::ClockAnomaly, 0, notice({qint64(1), qint64(2)})), JournalProblem::WrongBody);
    rule.endOfChange();
    EXPECT_EQ(see(rule, EntryKind::ClockAnomaly, 0, notice({qint64(1), qint64(2)})), std::nullopt);
    rule.endOfChange();
    EXPECT_EQ(see(rule, EntryKind::ClockAnomaly, 0), JournalProblem::WrongBody);
}

TEST_F(EntryRulesTest, R_RK_2_AKeyIsEnrolledOnce)
{
    KeyRule rule;
    const auto enrol = [&](qint64 id, const QByteArray &key) {
        const DeskKey ofDesk{DeskKeyId(id), DeskId(1), key, FixedClock().now()};
        return see(rule, EntryKind::RecordCreated, id, DecodedBody{RecordType::DeskKey, rowOf(ofDesk)});
    };
    EXPECT_EQ(enrol(1, QByteArray(32, 'a')), std::nullopt);
    EXPECT_EQ(enrol(2, QByteArray(32, 'b')), std::nullopt);
    EXPECT_EQ(enrol(3, QByteArray(32, 'a')), JournalProblem::KeyNotEnrolled);
    EXPECT_EQ(enrol(4, "short"), JournalProblem::KeyNotEnrolled);
}

TEST_F(EntryRulesTest, R_HO_2_AnAttachmentIsFollowedByItsContent)
{
    const Evidence file{.id = EvidenceId(3),
                        .subjectType = qint64(RecordType::LogEntry),
                        .subjectId = 1,
                        .fileName = NonBlankText::from(u"a.jpg"_s).value(),
                        .kind = EvidenceKind::Picture,
                        .byteCount = 7,
                        .addedBy = StaffId(1),
                        .addedAt = FixedClock().now()};
    const auto attach = [&](qint64 id, const QByteArray &content) {
        AttachmentRule rule;
        EXPECT_EQ(see(rule, EntryKind::RecordCreated, 3, DecodedBody{RecordType::Evidence, rowOf(file)}), std::nullopt);
        const EvidenceContent bytes{EvidenceId(id), content};
        return see(rule, EntryKind::RecordCreated, id, DecodedBody{RecordType::EvidenceContent, rowOf(bytes)});
    };
    EXPECT_EQ(attach(3, "picture"), std::nullopt);
    EXPECT_EQ(attach(3, "another picture"), JournalProblem::WrongBody);
    EXPECT_EQ(attach(4, "picture"), JournalProblem::UnknownReference);
    AttachmentRule rule;
    see(rule, EntryKind::RecordCreated, 3, DecodedBody{RecordType::Evidence, rowOf(file)});
    EXPECT_TRUE(rule.endOfChange()) << "it has no content";
}

} // namespace dutydesk
