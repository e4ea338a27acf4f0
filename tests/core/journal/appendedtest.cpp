// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/verifiedworld.h"

#include <iostream>

// Entries that are appended to a whole chain with the right hashes, by somebody who knows docs/journal-format.md.
namespace dutydesk {

using namespace test;

namespace {

/// How a forger without the actor's key signs.
enum class Forged { Not, WithZeros, WithTheLastSignature, WithAKeyOfTheirOwn, WithTheKeyOfTheDesk };

constexpr std::array forgeries = {Forged::Not, Forged::WithZeros, Forged::WithTheLastSignature,
                                  Forged::WithAKeyOfTheirOwn, Forged::WithTheKeyOfTheDesk};

QByteArray anyRecord(RecordType type, qint64 id)
{
    return canonicalBody(type, {id, QStringLiteral("forged")});
}

} // namespace

class AppendedTest : public testing::Test
{
protected:
    AppendedTest()
    {
        const KeyMaterial own =
            m_world.vault
                .createOpen(StaffId(99), Secret(QStringLiteral("a long password")), Secret(QStringLiteral("123456")))
                .value();
        m_head = m_world.entries().back().sequence;
    }

    void append(EntryKind kind, qint64 actor, qint64 reference, const QByteArray &body)
    {
        const JournalEntry &last = m_world.entries().back();
        JournalEntry forged{.sequence = last.sequence + 1,
                            .previousHash = last.entryHash,
                            .timeMs = last.timeMs + 1000,
                            .kind = kind,
                            .type = {},
                            .actor = actor,
                            .desk = 1,
                            .reference = reference,
                            .salt = QByteArray(16, 's'),
                            .body = body,
                            .contentHash = {},
                            .entryHash = {},
                            .clientId = QByteArray(16, 'c')};
        m_world.hash(forged);
        m_world.entries().push_back(forged);
    }

    void sign(Forged how)
    {
        JournalEntry &last = m_world.entries().back();
        const QByteArray message = changeMessage(m_head + 1, last.entryHash);
        switch (how) {
        case Forged::Not:
            break;
        case Forged::WithZeros:
            last.signature = QByteArray(64, '\0');
            break;
        case Forged::WithTheLastSignature:
            last.signature = m_world.entry(m_head).signature;
            break;
        case Forged::WithAKeyOfTheirOwn:
            last.signature = m_world.vault.sign(StaffId(99), message).value();
            break;
        case Forged::WithTheKeyOfTheDesk:
            last.signature = m_world.vault.signForDesk(message);
            break;
        }
    }

    /// What is found in the entries after the head; they are taken away again.
    std::optional<JournalProblem> found()
    {
        m_world.forgePin();
        const std::optional<JournalFinding> first = m_world.firstBad();
        EXPECT_TRUE(!first || first->sequence == 0 || first->sequence > m_head);
        m_world.entries().resize(static_cast<std::size_t>(m_head));
        // Whether the records agree with these entries is not what is asked here.
        const bool isOfTheChain = first && first->sequence > 0 && first->problem != JournalProblem::UnknownRecord
                                  && first->problem != JournalProblem::RowMissing;
        return isOfTheChain ? std::optional(first->problem) : std::nullopt;
    }

    VerifiedWorld m_world;
    qint64 m_head = 0;
};

TEST_F(AppendedTest, R_RK_1_NoEntryOfAnyTypeIsTakenWithoutTheKeyOfItsActor)
{
    int tried = 0;
    for (const auto &[type, rule] : m_world.rules) {
        for (const qint64 actor : {1, 2, 3, 57}) {
            for (const Forged how : forgeries) {
                const bool isKey = type == RecordType::StaffKey;
                append(isKey ? EntryKind::KeyEnrolled : EntryKind::RecordChanged, actor, 77, anyRecord(type, 77));
                sign(how);
                EXPECT_TRUE(found()) << "type " << int(type) << ", actor " << actor << ", " << int(how);
                ++tried;
            }
        }
    }
    std::cout << tried << " forged records, all found\n";
}

TEST_F(AppendedTest, R_RK_2_NoNoticeIsTakenInTheNameOfAnother)
{
    for (const EntryKind kind : {EntryKind::SignedIn, EntryKind::SignInFailed, EntryKind::MissingTail,
                                 EntryKind::ClockAnomaly, EntryKind::KeysLost}) {
        for (const qint64 actor : {1, 2, 57}) {
            for (const Forged how : forgeries) {
                append(kind, actor, actor, {});
                sign(how);
                EXPECT_TRUE(found()) << "kind " << int(kind) << ", actor " << actor << ", " << int(how);
            }
        }
    }
}

TEST_F(AppendedTest, R_RK_1_WhatHangsBehindTheLastSignatureIsFound)
{
    const JournalEntry signedLast = m_world.entry(m_head);
    append(EntryKind::SignedIn, 2, 2, {});
    append(EntryKind::SignedIn, 1, 1, {});
    m_world.signAnew(m_world.entries().back());
    EXPECT_EQ(found(), JournalProblem::ChangeNotSigned) << "a signature covers its own actor's entries only";
}

TEST_F(AppendedTest, R_RK_2_AKeyGivesNoRightThatItsOwnerLacks)
{
    int refused = 0;
    for (const auto &[type, rule] : m_world.rules) {
        for (const qint64 actor : {2}) { // the head of the desk
            append(EntryKind::RecordChanged, actor, 77, anyRecord(type, 77));
            m_world.signAnew(m_world.entries().back());
            const auto problem = found();
            if (type != RecordType::StaffKey && type != RecordType::StaffMember && type != RecordType::Erasure
                && type != RecordType::DeskKey) {
                EXPECT_EQ(problem,
                          rule.admits(Role::HeadOfDesk) ? std::nullopt : std::optional(JournalProblem::NoRight))
                    << "type " << int(type);
                refused += rule.admits(Role::HeadOfDesk) ? 0 : 1;
            }
        }
    }
    EXPECT_GT(refused, 5);
}

TEST_F(AppendedTest, R_RK_2_NobodyMakesThemselvesAManager)
{
    const StaffMember self{
        StaffId(2), NonBlankText::from(QStringLiteral("员工2")).value(), Role::CentreManager, {}, true, true};
    append(EntryKind::RecordChanged, 2, 2, canonicalBody(RecordType::StaffMember, rowOf(self)));
    m_world.signAnew(m_world.entries().back());
    EXPECT_EQ(found(), JournalProblem::NoRight);
}

TEST_F(AppendedTest, R_HO_2_WhatIsWrittenOnceStaysAsItWasWritten)
{
    for (const auto &[type, rule] : m_world.rules) {
        const bool isSigned = rule.isSignedAfterwards; // as a review, which is found unsigned before
        if (rule.isWriteOnce && !isSigned && type != RecordType::Erasure && type != RecordType::DeskKey) {
            append(EntryKind::RecordCreated, 1, 77, anyRecord(type, 77));
            m_world.signAnew(m_world.entries().back());
            append(EntryKind::RecordChanged, 1, 77, canonicalBody(type, {qint64(77), QStringLiteral("other")}));
            m_world.signAnew(m_world.entries().back());
            EXPECT_EQ(found(), JournalProblem::WrittenTwice) << "type " << int(type);
        }
    }
}

} // namespace dutydesk
