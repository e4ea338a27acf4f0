// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class EvidenceFilesTest : public testing::Test
{
protected:
    EvidenceFilesTest() { m_desk.keepNothingOfWhatFails(); }

    Result<std::vector<Evidence>> put(const std::vector<EvidenceDraft> &drafts)
    {
        return m_desk.journal.journal.change(
            m_desk.wang, [&](Change &change) { return m_desk.evidence.put(change, m_lift, drafts); });
    }

    const RecordReference m_lift{RecordType::Facility, 3};
    HandoverDesk m_desk;
};

TEST_F(EvidenceFilesTest, keepsAFileWithARecordOfAnyType)
{
    const Result<std::vector<Evidence>> kept = put({{u"C:\\pictures\\3号梯.JPG"_s, "jpg"}, {u"报告.pdf"_s, "pdf!"}});

    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_EQ(*m_desk.evidence.listOf(m_lift), *kept);
    const Evidence &picture = kept->front();
    EXPECT_EQ(picture.fileName.toString(), u"3号梯.JPG"_s);
    EXPECT_EQ(picture.kind, EvidenceKind::Picture);
    EXPECT_EQ(picture.addedBy, m_desk.wang.staff);
    EXPECT_EQ(kept->back().byteCount, 4);
    EXPECT_EQ(m_desk.evidence.contentOf(m_lift, picture.id), QByteArray("jpg"));
    EXPECT_TRUE(m_desk.evidence.listOf({RecordType::Flat, 3})->empty());
}

TEST_F(EvidenceFilesTest, journalsTheContentToo)
{
    const EvidenceId id = put({{u"a.jpg"_s, "jpg"}})->front().id;

    const JournalEntry &last = m_desk.journal.repository.entries.back();
    EXPECT_EQ(last.body, canonicalBody(RecordType::EvidenceContent, {id.value(), QByteArray("jpg")}));
}

TEST_F(EvidenceFilesTest, keepsAllFilesOrNone)
{
    const QByteArray tooMuch(Evidence::maxBytes + 1, 'a');

    EXPECT_EQ(put({{u"a.jpg"_s, "jpg"}, {u"b.jpg"_s, tooMuch}}).error().detail, u"byte_count"_s);
    EXPECT_EQ(put({{u"a.jpg"_s, "jpg"}, {u"b.jpg"_s, {}}}).error().detail, u"byte_count"_s);
    EXPECT_EQ(put({{u"a.jpg"_s, "jpg"}, {u"b/"_s, "jpg"}}).error().detail, u"file_name"_s);

    EXPECT_TRUE(m_desk.evidence.listOf(m_lift)->empty());
}

TEST_F(EvidenceFilesTest, goesWithTheChangeThatFails)
{
    const Result<void> refused = m_desk.journal.journal.change(m_desk.wang, [&](Change &change) -> Result<void> {
        CHECK(m_desk.evidence.put(change, m_lift, {{u"a.jpg"_s, "jpg"}}));
        return failure(ErrorCode::Conflict, {});
    });

    EXPECT_FALSE(refused);
    EXPECT_TRUE(m_desk.evidence.listOf(m_lift)->empty());
    EXPECT_EQ(m_desk.evidence.contentOf(m_lift, EvidenceId(1)).error().code, ErrorCode::NotFound);
}

TEST_F(EvidenceFilesTest, isListedWithoutReadingItsContent)
{
    ASSERT_TRUE(put({{u"a.jpg"_s, "jpg"}}));

    ASSERT_EQ(m_desk.evidence.listOf(m_lift)->size(), 1U);
    EXPECT_EQ(m_desk.evidenceStore.contents.reads, 0);
    EXPECT_TRUE(m_desk.evidence.contentOf(m_lift, EvidenceId(1)));
    EXPECT_EQ(m_desk.evidenceStore.contents.reads, 1);
}

TEST_F(EvidenceFilesTest, knowsPicturesAndDocumentsByTheirNames)
{
    EXPECT_EQ(EvidenceFiles::kindOf(u"a.b.PNG"_s), EvidenceKind::Picture);
    EXPECT_EQ(EvidenceFiles::kindOf(u"合同.ofd"_s), EvidenceKind::Document);
    EXPECT_EQ(EvidenceFiles::kindOf(u"run.sh"_s), EvidenceKind::Other);
    EXPECT_EQ(EvidenceFiles::kindOf(u"png"_s), EvidenceKind::Other);
}

} // namespace dutydesk
