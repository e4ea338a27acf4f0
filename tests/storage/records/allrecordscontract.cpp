// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/allrecords.h"

#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakerepository.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// Whether the members that may be missing are there.
enum class Filled { Sparse, Fully };

template<typename Member>
struct Example
{
    static Member of(Filled)
    {
        if constexpr (std::is_same_v<Member, QString>) {
            return u"文"_s;
        } else if constexpr (std::is_same_v<Member, NonBlankText>) {
            return NonBlankText::from(u"文"_s).value();
        } else if constexpr (std::is_same_v<Member, QByteArray>) {
            return QByteArray(32, '\xff');
        } else if constexpr (std::is_same_v<Member, QDate>) {
            return QDate(2026, 3, 2);
        } else if constexpr (std::is_same_v<Member, QTime>) {
            return QTime(20, 30);
        } else if constexpr (std::is_same_v<Member, QDateTime>) {
            return FixedClock().now();
        } else if constexpr (std::is_enum_v<Member>) {
            return Member();
        } else if constexpr (std::is_constructible_v<Member, int>) {
            return Member(1);
        } else {
            return Member();
        }
    }
};

template<typename Tag>
struct Example<std::vector<Id<Tag>>>
{
    static std::vector<Id<Tag>> of(Filled filled)
    {
        return filled == Filled::Fully ? std::vector{Id<Tag>(3), Id<Tag>(7)} : std::vector<Id<Tag>>();
    }
};

template<typename Kept>
struct Example<std::optional<Kept>>
{
    static std::optional<Kept> of(Filled filled)
    {
        return filled == Filled::Fully ? std::optional(Example<Kept>::of(filled)) : std::nullopt;
    }
};

/// A record with id 1, which refers to nothing but records with id 1.
template<Record T>
T example(Filled filled)
{
    T record = T::fields()(
        [&]<typename... Members>(const Field<T, Members> &...) { return T{Example<Members>::of(filled)...}; });
    if constexpr (std::is_same_v<T, Erasure>) {
        record.firstSignature = record.secondSignature = QByteArray(64, '\0');
        record.secondStaff = StaffId(2);
    }
    if constexpr (std::is_same_v<T, Centre>) {
        record.logKeptDays = record.ownerDataKeptDays = 365;
    }
    return record;
}

} // namespace

/// What the repository of every type of record must do, run for the fake too.
class AllRecordsContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            return;
        }
        m_database = openMigrated(GetParam());
        if (!m_database) {
            GTEST_SKIP() << "no such database here";
        }
        ASSERT_TRUE(m_database->execute(u"INSERT INTO staff_member VALUES (2, '李强', 0, '', 1, 1)"_s));
        // The answers to open work are listed before the handovers that they need.
        const auto handover = example<Handover>(Filled::Sparse);
        AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
            if constexpr (std::is_same_v<T, OpenWorkAnswer>) {
                ASSERT_TRUE(repository<Handover>()->put(handover)) << "handover";
            }
            const Result<void> put = repository<T>()->put(example<T>(Filled::Sparse));
            ASSERT_TRUE(put) << T::table << ": " << put.error().detail.toStdString();
        });
    }

    template<Record T>
    std::unique_ptr<Repository<T>> repository() const
    {
        if (m_database) {
            return std::make_unique<SqlRecords<Repository<T>>>(*m_database);
        }
        return std::make_unique<FakeRepository<T>>();
    }

    std::unique_ptr<Database> m_database;
};

INSTANTIATE_TEST_SUITE_P(, AllRecordsContract, allBackends, testing::PrintToStringParamName());

TEST_P(AllRecordsContract, readsBackWhatWasPutAndReplacesItById)
{
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        SCOPED_TRACE(T::table);
        const auto records = repository<T>();
        for (const Filled filled : {Filled::Fully, Filled::Sparse, Filled::Fully}) {
            const T record = example<T>(filled);
            const Result<void> put = records->put(record);
            ASSERT_TRUE(put) << put.error().detail.toStdString();
            EXPECT_TRUE(records->findById(record.id) == record);
            EXPECT_TRUE(records->list(Selection<T>().where(&T::id, record.id)) == std::vector{record});
        }
    });
}

TEST_P(AllRecordsContract, saysThatARecordIsNotThereAndGivesAnIdThatIsFree)
{
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        SCOPED_TRACE(T::table);
        const auto records = repository<T>();
        const Result<IdOf<T>> free = records->nextId();
        ASSERT_TRUE(free);
        EXPECT_EQ(records->findById(*free).error().code, ErrorCode::NotFound);
    });
}

} // namespace dutydesk
