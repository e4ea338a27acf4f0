// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakeevidence.h"
#include "support/fixedclock.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// What the repositories of evidence must do, run for the fakes too, so that these cannot drift from the database.
class EvidenceContract : public testing::TestWithParam<Backend>
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
        m_sqlEvidence = std::make_unique<SqlRepository<Evidence>>(*m_database);
        m_sqlContents = std::make_unique<SqlRepository<EvidenceContent>>(*m_database);
        ASSERT_TRUE(m_database->execute(u"INSERT INTO staff_member VALUES (1, '王芳', 0, '', 1, 1)"_s));
    }

    EvidenceRepository &evidence()
    {
        return m_sqlEvidence ? static_cast<EvidenceRepository &>(*m_sqlEvidence) : m_fake.evidence;
    }
    EvidenceContentRepository &contents()
    {
        return m_sqlContents ? static_cast<EvidenceContentRepository &>(*m_sqlContents) : m_fake.contents;
    }

    static Evidence aFile(qint64 id, RecordType subject, qint64 subjectId)
    {
        return {.id = EvidenceId(id),
                .subjectType = qint64(subject),
                .subjectId = subjectId,
                .fileName = NonBlankText::from(u"照片.jpg"_s).value(),
                .kind = EvidenceKind::Picture,
                .byteCount = 3,
                .addedBy = StaffId(1),
                .addedAt = FixedClock().now()};
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlRepository<Evidence>> m_sqlEvidence;
    std::unique_ptr<SqlRepository<EvidenceContent>> m_sqlContents;
    FakeEvidenceStore m_fake;
};

INSTANTIATE_TEST_SUITE_P(, EvidenceContract, allBackends, testing::PrintToStringParamName());

TEST_P(EvidenceContract, listsTheFilesOfOneRecord)
{
    const std::vector files{aFile(1, RecordType::LogEntry, 7), aFile(2, RecordType::Facility, 7),
                            aFile(3, RecordType::LogEntry, 8), aFile(4, RecordType::LogEntry, 7),
                            aFile(5, RecordType::CaseStep, 7)};
    for (const Evidence &file : files) {
        ASSERT_TRUE(evidence().put(file));
    }

    EXPECT_THAT(evidence().list(evidenceOf({RecordType::LogEntry, 7})).value(),
                testing::ElementsAre(files[0], files[3]));
    EXPECT_THAT(evidence().list(evidenceOf({RecordType::CaseStep, 7})).value(), testing::ElementsAre(files[4]));
    EXPECT_THAT(evidence().list(evidenceOf({RecordType::Flat, 7})).value(), testing::IsEmpty());
}

TEST_P(EvidenceContract, keepsItsContentByteForByte)
{
    const EvidenceContent content{EvidenceId(1), QByteArray("\0\xff\x27", 3)};
    ASSERT_TRUE(evidence().put(aFile(1, RecordType::Flat, 7)));

    ASSERT_TRUE(contents().put(content));

    EXPECT_EQ(contents().findById(EvidenceId(1)), content);
    EXPECT_EQ(contents().findById(EvidenceId(2)).error().code, ErrorCode::NotFound);
}

} // namespace dutydesk
