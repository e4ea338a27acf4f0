// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakejournal.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

namespace {

/// A disk that reports a failure once, either before or after it has saved.
class FailingUnitOfWork final : public UnitOfWork
{
public:
    explicit FailingUnitOfWork(FakeJournalRepository &repository)
        : m_repository(repository)
    {}

    Result<void> run(const std::function<Result<void>()> &work) override
    {
        const std::vector<JournalEntry> before = m_repository.entries;
        Result<void> done = work();
        if (nextError && !keeps) {
            m_repository.entries = before;
        }
        return nextError ? Result<void>(failure(*nextError)) : done;
    }

    std::optional<Error> nextError;
    bool keeps = false;

private:
    FakeJournalRepository &m_repository;
};

} // namespace

class JournalAfterFailureTest : public testing::Test
{
protected:
    JournalAfterFailureTest() { EXPECT_TRUE(m_journal.begin(DeskId(1))); }

    Result<void> change()
    {
        return m_journal.change(m_actor, [](Change &change) -> Result<void> {
            const auto entry = change.append(EntryKind::SignedIn, 1, noticeBody({qint64(1)}));
            return entry ? Result<void>() : failure(entry.error());
        });
    }

    const Actor m_actor{StaffId(7), NonBlankText::from(u"李明"_s).value(), Role::DutyOfficer, DeskId(1)};
    FixedClock m_clock;
    FakeCrypto m_crypto;
    FakeHeadPin m_headPin;
    FakeJournalRepository m_repository;
    FailingUnitOfWork m_unitOfWork{m_repository};
    EverybodysKeys m_keys;
    Journal m_journal{{m_repository, m_unitOfWork, m_crypto, m_keys, m_clock, m_headPin, AllRecords::rules()}};
};

TEST_F(JournalAfterFailureTest, findsWhatTheDiskSavedAlthoughItFailed)
{
    m_unitOfWork.nextError = Error{ErrorCode::StorageFailure, {}};
    m_unitOfWork.keeps = true;

    EXPECT_TRUE(change());
    EXPECT_EQ(m_headPin.head->sequence, 2);
}

TEST_F(JournalAfterFailureTest, reportsWhatTheDiskDidNotSave)
{
    m_unitOfWork.nextError = Error{ErrorCode::StorageFailure, {}};

    EXPECT_EQ(change().error().code, ErrorCode::StorageFailure);
    EXPECT_EQ(m_headPin.head->sequence, 1);
}

TEST_F(JournalAfterFailureTest, doesNotCallSavedWhatWentIntoAnotherFile)
{
    m_unitOfWork.nextError = Error{ErrorCode::StorageMoved, {}};
    m_unitOfWork.keeps = true;

    EXPECT_EQ(change().error().code, ErrorCode::StorageMoved);
    EXPECT_EQ(m_headPin.head->sequence, 1);
}

} // namespace dutydesk
