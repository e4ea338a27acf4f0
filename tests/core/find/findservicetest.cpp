// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findservice.h"

#include "find/searchedrecords.h"
#include "support/finddesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class FindServiceTest : public testing::Test
{
protected:
    FindServiceTest() { EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang)); }

    FindAnswer answer(const QString &typed, std::optional<FindGroup> group = {}, int limit = 6)
    {
        const Result<FindAnswer> found = m_service.find(m_desk.wang, {typed, group, limit});
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found.value_or(FindAnswer{{}, {0, 0}});
    }

    QStringList titles(const QString &typed, std::optional<FindGroup> group = {})
    {
        QStringList all;
        for (const FoundGroup &one : answer(typed, group).groups) {
            for (const FindHit &hit : one.hits) {
                all.append(hit.title);
            }
        }
        return all;
    }

    FindDesk m_desk;
    FindService m_service{m_desk.parts};
};

TEST_F(FindServiceTest, R_RK_3_FindsWhatWasWrittenJustNowInEveryField)
{
    m_desk.write(u"卫生间漏水"_s, u"3-502"_s);
    m_desk.write(u"电梯停运"_s, u"3栋大堂"_s, EntryState::FollowUp);

    EXPECT_THAT(titles(u"漏"_s), ElementsAre(u"3-502 卫生间漏水"_s));
    EXPECT_THAT(titles(u"电梯"_s), ElementsAre(u"3栋大堂 电梯停运"_s, u"3栋大堂 电梯停运"_s)) << "line and follow-up";
    EXPECT_THAT(titles(u"3栋502"_s, FindGroup::Log), ElementsAre(u"3-502 卫生间漏水"_s)) << "in another writing";
    EXPECT_THAT(titles(u"  "_s), IsEmpty());
    EXPECT_THAT(titles(QString(QChar(0xd800))), IsEmpty());
}

TEST_F(FindServiceTest, R_RK_3_ACaseIsFoundByItsNumberItsStepsAndWhoIsResponsible)
{
    m_desk.write(u"电梯停运"_s, {}, EntryState::FollowUp);
    const Case task =
        m_desk.cases
            .assign(m_desk.manager, {.matter = u"清点消防器材"_s, .place = u"3-502"_s, .responsible = m_desk.li.staff})
            .value();
    ASSERT_TRUE(m_desk.cases.perform(m_desk.li, task.id, CaseAct::Note, u"少一具，电 13812345678"_s));
    ASSERT_TRUE(m_desk.cases.perform(m_desk.li, task.id, CaseAct::ReportBack, u"已补齐"_s));

    for (const QString &typed : {u"2026-0002"_s, u"0002"_s, u"JB 2026-0002"_s, u"jb2026-0002"_s, u"JB 2"_s, u"少一具"_s,
                                 u"13812345678"_s, u"已补齐"_s, u"李强"_s, u"3栋502"_s}) {
        EXPECT_THAT(titles(typed, FindGroup::Case), ElementsAre(u"3-502 清点消防器材"_s)) << typed.toStdString();
    }
    EXPECT_THAT(titles(u"GJ 2026-0001"_s, FindGroup::Case), ElementsAre(u"电梯停运"_s));
    EXPECT_EQ(answer(u"少一具"_s, FindGroup::Case).groups.front().hits.front().detail, u"2026-0002 · 李强 · 已补齐"_s);

    ASSERT_TRUE(m_desk.staff.put({m_desk.li.staff, text(u"李雷"), Role::DutyOfficer, {}, true, true}));
    ASSERT_TRUE(m_desk.cases.perform(m_desk.manager, task.id, CaseAct::Finish, {}));
    EXPECT_THAT(titles(u"李雷"_s, FindGroup::Case), testing::SizeIs(1)) << "as he is called now";
}

TEST_F(FindServiceTest, R_OW_2_ACallerIsFoundByUnitNamePinyinTelephoneAndPlate)
{
    m_desk.addFlat();

    for (const QString &typed : {u"3-502"_s, u"3栋502"_s, u"3幢1单元502"_s, u"３－５０２"_s, u"张三丰"_s, u"三丰"_s,
                                 u"zhangsan"_s, u"zsf"_s, u"4826"_s, u"沪A8K"_s, u"沪A·8K218"_s, u"望山楼 zhang"_s}) {
        EXPECT_THAT(titles(typed, FindGroup::Flats), ElementsAre(u"3-1-502"_s)) << typed.toStdString();
    }
    EXPECT_THAT(titles(u"3-503"_s, FindGroup::Flats), IsEmpty());
    EXPECT_THAT(titles(u"张三丰 3-503"_s, FindGroup::Flats), IsEmpty());
}

TEST_F(FindServiceTest, R_OW_2_WhatIsShownOfAnOwnerIsMasked)
{
    m_desk.addFlat();

    const FindHit hit = answer(u"张三丰"_s).groups.front().hits.front();

    EXPECT_EQ(hit.detail, u"张** 138****4826 · 沪A***18"_s);
    EXPECT_EQ(hit.record, (RecordReference{RecordType::Flat, 1}));
}

TEST_F(FindServiceTest, R_RK_3_ARequestIsFoundByItsWords)
{
    m_desk.addFlat();
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) {
        return change.put(m_desk.owners.requests, {DataRequestId(1),
                                                   DataRequestKind::Correction,
                                                   ResidentId(1),
                                                   change.at(),
                                                   m_desk.wang.staff,
                                                   u"卖房，电话改为 13912345678"_s,
                                                   {},
                                                   {},
                                                   {}});
    }));

    for (const QString &typed : {u"卖房"_s, u"13912345678"_s}) {
        EXPECT_THAT(titles(typed, FindGroup::Requests), ElementsAre(u"3-1-502 张**"_s)) << typed.toStdString();
    }
    EXPECT_EQ(answer(u"卖房"_s).groups.front().hits.front().detail, u"卖房，电话改为 139****5678"_s);
}

TEST_F(FindServiceTest, R_RK_3_ALineIsFoundByTheNamesOfItsFilesWithoutReadingThem)
{
    const EntryParts parts{.evidence = {{u"三号梯照片.jpg"_s, "jpg"}}};
    ASSERT_TRUE(
        m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"异响"_s}, parts));

    EXPECT_THAT(titles(u"三号梯照片"_s, FindGroup::Log), ElementsAre(u"异响"_s));
    EXPECT_EQ(m_desk.evidenceStore.contents.reads, 0);
}

TEST_F(FindServiceTest, R_RK_3_ACaseIsFoundByTheNamesOfItsFiles)
{
    const Case task =
        m_desk.cases.assign(m_desk.manager, {.matter = u"清点器材"_s, .responsible = m_desk.li.staff}).value();
    ASSERT_TRUE(m_desk.cases.attach(m_desk.li, task.id, {{u"三层东侧照片.jpg"_s, "jpg"}}));

    EXPECT_THAT(titles(u"三层东侧照片"_s, FindGroup::Case), ElementsAre(u"清点器材"_s));
}

TEST_F(FindServiceTest, R_RK_3_AnyRecordIsFoundByTheNameOfAFileThatIsKeptWithIt)
{
    const FindableRecords<Phrase> phrases(
        FindGroup::Log, m_desk.lists.phrases, [&](const Phrase &phrase) -> Result<std::optional<FindContent>> {
            TRY(const std::vector<Evidence> kept,
                m_desk.evidenceStore.evidence.list(evidenceOf(RecordReference::of(phrase))));
            FindContent content{.texts = {}, .title = phrase.text.toString()};
            for (const Evidence &one : kept) {
                content.texts.append(one.fileName.toString());
            }
            return content;
        });
    m_desk.parts.findables.insert(m_desk.parts.findables.begin(), &phrases);
    FindService service(m_desk.parts);
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.manager, [&](Change &change) {
        return change.put(m_desk.lists.phrases, {PhraseId(1), text(u"ls"), text(u"漏水"), true});
    }));
    const auto hits = [&] { return service.find(m_desk.wang, {.text = u"示例"_s})->groups.size(); };
    EXPECT_EQ(hits(), 0U);

    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) {
        return m_desk.evidence.put(change, {RecordType::Phrase, 1}, {{u"示例.jpg"_s, "jpg"}});
    }));
    EXPECT_EQ(hits(), 1U);
}

TEST_F(FindServiceTest, aLineShowsNeitherNameNorTelephoneOfACallerInFull)
{
    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(),
                                                         .person = u"张三丰"_s,
                                                         .telephone = u"13805714826"_s,
                                                         .matter = u"请回电13805714826"_s}));

    const FindHit hit = answer(u"张三丰"_s).groups.front().hits.front();

    EXPECT_EQ(hit.title, u"请回电138****4826"_s);
    EXPECT_EQ(hit.detail, u"张** · 138****4826"_s);
}

TEST_F(FindServiceTest, whereAKeyFitsComesBeforeWhereTheCharactersHappenToStand)
{
    m_desk.addFlat();
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) {
        Flat flat = FindDesk::aFlat(2, u"601");
        flat.note = u"楼下 3-502 漏水"_s;
        return change.put(m_desk.owners.flats, flat);
    }));

    EXPECT_THAT(titles(u"3-502"_s, FindGroup::Flats), ElementsAre(u"3-1-502"_s, u"3-1-601"_s));
}

TEST_F(FindServiceTest, R_OW_2_AFlatIsFoundInEveryShortWritingAndBeforeWhatOnlyLooksLikeIt)
{
    m_desk.addFlat();
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) -> Result<void> {
        Flat far = FindDesk::aFlat(2, u"1502");
        far.building = BuildingId(2);
        far.entrance = u"2"_s;
        Flat second = FindDesk::aFlat(3, u"502");
        second.entrance = u"2"_s;
        return change.put(m_desk.owners.buildings, {BuildingId(2), text(u"30"), {}, {}, ArchiveState::Active})
            .andThen([&] { return change.put(m_desk.owners.flats, far); })
            .andThen([&] { return change.put(m_desk.owners.flats, second); })
            .andThen([&] {
                Resident other = FindDesk::aResident(5, u"李强", u"13900000502"_s);
                other.flat = FlatId(2);
                return change.put(m_desk.owners.residents, other);
            });
    }));

    for (const QString &typed : {u"3号502"_s, u"3/502"_s, u"3 502"_s, u"3-05-02"_s, u"3-502"_s}) {
        const QStringList found = titles(typed, FindGroup::Flats);
        ASSERT_GE(found.size(), 2) << typed.toStdString();
        EXPECT_EQ(found.first(2), (QStringList{u"3-1-502"_s, u"3-2-502"_s})) << typed.toStdString();
    }
    for (const QString &typed : {u"3号1单元502"_s, u"3/1/502"_s, u"31502"_s, u"3 1 502"_s, u"3-1-05-02"_s}) {
        const QStringList found = titles(typed, FindGroup::Flats);
        ASSERT_FALSE(found.isEmpty()) << typed.toStdString();
        EXPECT_EQ(found.front(), u"3-1-502"_s) << typed.toStdString();
    }
    EXPECT_EQ(titles(u"0502"_s, FindGroup::Flats), (QStringList{u"3-1-502"_s, u"3-2-502"_s, u"30-2-1502"_s}))
        << "flats before telephones";
}

TEST_F(FindServiceTest, R_OW_2_AUnitWithoutItsEntranceMeansTheFlatsOfEach)
{
    m_desk.addFlat();
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) -> Result<void> {
        Flat second = FindDesk::aFlat(2, u"502");
        second.entrance = u"2"_s;
        return change.put(m_desk.owners.flats, second).andThen([&] {
            return change.put(m_desk.owners.flats, FindDesk::aFlat(3, u"5021"));
        });
    }));
    const auto meant = [&](const QString &unit) {
        QStringList flats;
        const std::vector<FindHit> hits = m_service.flatsMeant(m_desk.wang, unit).value();
        for (const FindHit &flat : hits) {
            flats.append(flat.title);
        }
        return flats;
    };

    EXPECT_THAT(meant(u"3-502"_s), ElementsAre(u"3-1-502"_s, u"3-2-502"_s));
    EXPECT_THAT(meant(u"3-2-502"_s), ElementsAre(u"3-2-502"_s));
    EXPECT_THAT(meant(u"3-50"_s), IsEmpty());
    EXPECT_THAT(meant(u"502"_s), IsEmpty());
}

TEST_F(FindServiceTest, R_RK_3_WhatIsReadAgainIsNotNewer)
{
    m_desk.write(u"漏水一"_s);
    m_desk.clock.advance(std::chrono::hours(1));
    m_desk.write(u"漏水二"_s);
    EXPECT_THAT(titles(u"漏水"_s), ElementsAre(u"漏水二"_s, u"漏水一"_s));
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) -> Result<void> {
        LogEntry line = *m_desk.store.entries.findById(LogEntryId(1));
        line.action = u"已修"_s; // as nobody but a future version could
        CHECK(m_desk.store.entries.put(line));
        CHECK(change.append(EntryKind::RecordChanged, 1, canonicalBody(RecordType::LogEntry, rowOf(line))));
        return {};
    }));

    EXPECT_THAT(titles(u"漏水"_s), ElementsAre(u"漏水二"_s, u"漏水一"_s));
}

TEST_F(FindServiceTest, aChangedOwnerIsFoundAsHeIsNow)
{
    m_desk.addFlat();
    EXPECT_THAT(titles(u"张三丰"_s), ElementsAre(u"3-1-502"_s));
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) {
        return change.put(m_desk.owners.residents, FindDesk::aResident(1, u"李强", u"13900001111"_s));
    }));

    EXPECT_THAT(titles(u"张三丰"_s), IsEmpty());
    EXPECT_THAT(titles(u"liqiang"_s, FindGroup::Flats), ElementsAre(u"3-1-502"_s));
}

TEST_F(FindServiceTest, aChildUnderFourteenIsNeverFound)
{
    m_desk.addFlat();
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) {
        Resident child = FindDesk::aResident(2, u"王芳", {});
        child.isUnderFourteen = true;
        return change.put(m_desk.owners.residents, child);
    }));

    EXPECT_THAT(titles(u"王芳"_s, FindGroup::Flats), IsEmpty());
}

TEST_F(FindServiceTest, anOldDatabaseGetsItsIndexInPortions)
{
    for (int i = 0; i < 20; ++i) {
        m_desk.write(u"漏水"_s);
    }
    const FindProgress first = m_service.catchUp(5).value();
    EXPECT_FALSE(first.isComplete());
    EXPECT_EQ(first.percent(), 500 / first.all);
    int portions = 1;
    while (!m_service.catchUp(5)->isComplete()) {
        ASSERT_LT(++portions, 100);
    }

    EXPECT_EQ(answer(u"漏水"_s, FindGroup::Log, 100).groups.front().hits.size(), 20U);
}

TEST_F(FindServiceTest, tellsWhetherThereIsMoreThanItShows)
{
    for (int i = 0; i < 3; ++i) {
        m_desk.write(u"漏水%1"_s.arg(i));
    }

    EXPECT_TRUE(answer(u"漏水"_s, FindGroup::Log, 2).groups.front().hasMore);
    EXPECT_FALSE(answer(u"漏水"_s, FindGroup::Log, 3).groups.front().hasMore);
    EXPECT_THAT(titles(u"漏水"_s), ElementsAre(u"漏水2"_s, u"漏水1"_s, u"漏水0"_s)) << "the newest first";
}

TEST_F(FindServiceTest, anErasureEmptiesTheIndexAndWhatIsLeftIsReadAnew)
{
    m_desk.write(u"漏水"_s);
    m_desk.write(u"停电"_s);
    EXPECT_EQ(titles(u"漏水"_s).size(), 1);
    // The record loses its text, and an entry of the journal says that content was erased.
    const Result<void> emptied = m_desk.journal.journal.change(m_desk.wang, [&](Change &change) -> Result<void> {
        LogEntry line = *m_desk.store.entries.findById(LogEntryId(1));
        line.matter = text(u"—");
        const Result<void> put = m_desk.store.entries.put(line);
        const Result<JournalEntry> entry = change.append(EntryKind::Redaction, 1, {});
        return put && entry ? Result<void>() : failure(ErrorCode::StorageFailure, {});
    });
    ASSERT_TRUE(emptied);

    while (!m_service.catchUp()->isComplete()) {
    }

    EXPECT_THAT(titles(u"漏水"_s), IsEmpty());
    EXPECT_EQ(titles(u"停电"_s).size(), 1);
}

TEST_F(FindServiceTest, whoMayNotReadMayNotSearch)
{
    EXPECT_EQ(m_service.find(m_desk.administrator, {.text = u"漏水"_s}).error().code, ErrorCode::NotAllowed);
}

TEST_F(FindServiceTest, R_RK_3_EveryRecordThatIsFoundHasAFindableAndEveryOtherOneAReason)
{
    for (int number = 0; number < 1000; ++number) {
        const SearchRule rule = searchRuleOf(static_cast<RecordType>(number));
        EXPECT_NE(rule.foundAs.has_value(), rule.notBecause[0] != '\0') << number;
        if (rule.foundAs) {
            EXPECT_EQ(std::ranges::count(m_desk.parts.findables, *rule.foundAs, &Findable::type), 1) << number;
        }
    }
}

} // namespace dutydesk
