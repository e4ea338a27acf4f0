// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/staffrepository.h"
#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakerepository.h"
#include "support/printers.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The contract of the repositories of people. The fakes run it too.
class StaffRepositoriesContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            m_staff = std::make_unique<FakeRepository<StaffMember>>();
            m_keys = std::make_unique<FakeRepository<StaffKey>>();
            return;
        }
        m_database = openMigrated(GetParam());
        if (!m_database) {
            GTEST_SKIP() << "no such database here";
        }
        m_staff = std::make_unique<SqlRepository<StaffMember>>(*m_database);
        m_keys = std::make_unique<SqlRepository<StaffKey>>(*m_database);
    }

    static StaffMember someone(int id, QStringView name, bool active = true)
    {
        return {StaffId(id), NonBlankText::from(name.toString()).value(), Role::DutyOfficer, u"13800000000"_s, true,
                active};
    }

    static StaffKey aKey(int id, std::optional<QDateTime> revokedAt = {})
    {
        const QDateTime now = FixedClock().now();
        return {StaffKeyId(id),    StaffId(1), QByteArray(32, 'k'), "sealed", "salt",   3,
                qint64(256) << 20, "pinsalt",  "verifier",          now,      revokedAt};
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<StaffRepository> m_staff;
    std::unique_ptr<StaffKeyRepository> m_keys;
};

INSTANTIATE_TEST_SUITE_P(, StaffRepositoriesContract, allBackends, testing::PrintToStringParamName());

TEST_P(StaffRepositoriesContract, findsTheActivePersonOfAName)
{
    ASSERT_TRUE(m_staff->put(someone(1, u"王芳", false)));
    EXPECT_EQ(m_staff->first(activeNamed(u"王芳"_s)).error().code, ErrorCode::NotFound);

    ASSERT_TRUE(m_staff->put(someone(2, u"王芳")));

    EXPECT_EQ(m_staff->first(activeNamed(u"王芳"_s)), someone(2, u"王芳"));
    EXPECT_EQ(m_staff->list()->size(), 2U);
}

TEST_P(StaffRepositoriesContract, findsTheKeyThatIsNotRevoked)
{
    ASSERT_TRUE(m_staff->put(someone(1, u"王芳")));
    EXPECT_EQ(m_keys->first(currentKeyOf(StaffId(1))).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(m_keys->put(aKey(1, FixedClock().now())));

    ASSERT_TRUE(m_keys->put(aKey(2)));

    EXPECT_EQ(m_keys->first(currentKeyOf(StaffId(1))), aKey(2));
    EXPECT_EQ(m_keys->findById(StaffKeyId(1)), aKey(1, FixedClock().now()));
}

} // namespace dutydesk
