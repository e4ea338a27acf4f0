// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchkeys.h"
#include "find/searchtext.h"
#include "find/searchwords.h"
#include "find/sqlsearchindex.h"
#include "storage/sql/testdatabase.h"
#include "support/fakesearch.h"
#include "support/reliability.h"

#include <gmock/gmock.h>

#include <random>

namespace dutydesk {

using namespace test;

/// The contract of a search index. The fake runs it too.
class SearchIndexContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        m_index = std::make_unique<FakeSearchIndex>();
        if (GetParam() != Backend::Fake) {
            m_database = openMigrated(GetParam());
            if (!m_database) {
                GTEST_SKIP() << "no such database here";
            }
            m_index = SqlSearchIndex::of(*m_database);
        }
    }

    void put(qint64 id, const QString &text, const QStringList &keys = {}, FindGroup group = FindGroup::Log)
    {
        const Result<void> done = m_index->put({{RecordType::LogEntry, id}, group, searchable(text) + u'\n', keys});
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    /// The ids found, newest first, or the number of the error.
    std::vector<qint64> found(const std::vector<SearchTerm> &terms, int limit = 1000,
                              std::optional<qint64> before = {}) const
    {
        const auto documents =
            m_index->find({.terms = terms, .group = FindGroup::Log, .limit = limit, .before = before});
        EXPECT_TRUE(documents) << documents.error().detail.toStdString();
        std::vector<qint64> ids;
        for (const FoundDocument &document : documents.value_or(std::vector<FoundDocument>())) {
            ids.push_back(document.record.id);
        }
        return ids;
    }

    std::vector<qint64> found(const QString &typed) const
    {
        std::vector<SearchTerm> terms;
        for (const QString &term : searchTerms(typed)) {
            terms.push_back({term, {}});
        }
        return terms.empty() ? std::vector<qint64>() : found(terms);
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SearchIndex> m_index;
};

INSTANTIATE_TEST_SUITE_P(, SearchIndexContract, allBackends, testing::PrintToStringParamName());

using testing::ElementsAre;
using testing::IsEmpty;

TEST_P(SearchIndexContract, R_RK_1_TellsWhichRecordsItHoldsAndWhetherAsTheyAre)
{
    const RecordReference first{RecordType::LogEntry, 1};
    const RecordReference second{RecordType::LogEntry, 2};
    EXPECT_FALSE(*m_index->looksSound());
    put(1, u"卫生间漏水"_s, {u"3502"_s});
    put(2, u"电"_s);

    EXPECT_TRUE(*m_index->looksSound());
    EXPECT_EQ(*m_index->records(), (std::set<RecordReference>{first, second}));
    EXPECT_EQ(*m_index->documents(), (std::set<RecordReference>{first, second}));
    EXPECT_TRUE(*m_index->stores({first, FindGroup::Log, searchable(u"卫生间漏水"_s) + u'\n', {u"3502"_s}}));
    EXPECT_FALSE(*m_index->stores({first, FindGroup::Log, searchable(u"卫生间漏水"_s) + u'\n', {}}));
    EXPECT_TRUE(*m_index->holds({first, FindGroup::Log, searchable(u"卫生间漏水"_s) + u'\n', {u"3502"_s}}));
    EXPECT_TRUE(*m_index->holds({second, FindGroup::Log, searchable(u"电"_s) + u'\n', {}}));
    EXPECT_FALSE(*m_index->holds({second, FindGroup::Log, searchable(u"水"_s) + u'\n', {}}));
    ASSERT_TRUE(m_index->remove(first));
    EXPECT_EQ(*m_index->records(), std::set<RecordReference>{second});
}

TEST_P(SearchIndexContract, R_RK_1_DocumentsWithoutTheirWordsAreNotHeld)
{
    if (GetParam() != Backend::Sqlite) {
        return; // elsewhere the words stand in the documents
    }
    put(1, u"卫生间漏水"_s);
    ASSERT_TRUE(m_database->execute(u"INSERT INTO search_token (search_token) VALUES ('delete-all')"_s));

    EXPECT_FALSE(*m_index->looksSound());
    EXPECT_TRUE(m_index->records()->empty());
    EXPECT_EQ(m_index->documents()->size(), 1U);
    EXPECT_FALSE(*m_index->holds({{RecordType::LogEntry, 1}, FindGroup::Log, searchable(u"卫生间漏水"_s) + u'\n', {}}));
}

TEST_P(SearchIndexContract, R_RK_1_WordsThatWerePutInBesideTheProgramFindNothing)
{
    if (GetParam() != Backend::Sqlite) {
        return;
    }
    put(1, u"卫生间漏水"_s);
    const QString rogue = searchwords::words({u"电梯"_s}).join(u' ');
    for (const QString &column : {u"pairs"_s, u"words"_s}) {
        ASSERT_TRUE(m_database->execute(
            u"INSERT INTO search_token (rowid, %1) SELECT id, '%2' FROM search_document"_s.arg(column, rogue)));
    }
    EXPECT_THAT(found(u"电梯"_s), IsEmpty());
    EXPECT_THAT(found({{{}, {u"电梯"_s}}}), IsEmpty());
    EXPECT_THAT(found(u"漏水"_s), ElementsAre(1));
}

TEST_P(SearchIndexContract, R_RK_3_FindsChineseTextFromOneCharacterOnTheNewestFirst)
{
    put(1, u"卫生间漏水，已通知工程部"_s);
    put(2, u"电梯停运"_s);
    put(3, u"漏水复查"_s);

    EXPECT_THAT(found(u"漏"_s), ElementsAre(3, 1));
    EXPECT_THAT(found(u"漏水"_s), ElementsAre(3, 1));
    EXPECT_THAT(found(u"卫生间漏"_s), ElementsAre(1));
    EXPECT_THAT(found(u"部"_s), ElementsAre(1)) << "the last character of a text is found";
    EXPECT_THAT(found(u"水漏"_s), IsEmpty());
    EXPECT_THAT(found(u"漏 工程"_s), ElementsAre(1)) << "all terms are required";
    EXPECT_THAT(found(u"漏 电梯"_s), IsEmpty());
}

TEST_P(SearchIndexContract, aDocumentIsFoundAsItIsNowAndOnlyInItsGroup)
{
    put(1, u"漏水"_s);
    put(2, u"漏水"_s);
    put(1, u"修好"_s);
    put(3, u"修好"_s, {}, FindGroup::Flats);

    EXPECT_THAT(found(u"漏水"_s), ElementsAre(2));
    EXPECT_THAT(found(u"修好"_s), ElementsAre(1));
    put(2, u"漏水"_s); // an unchanged document does not become newer
    put(4, u"漏水"_s);
    put(2, u"漏水"_s);
    EXPECT_THAT(found(u"漏水"_s), ElementsAre(4, 2));

    ASSERT_TRUE(m_index->remove({RecordType::LogEntry, 2}));
    ASSERT_TRUE(m_index->remove({RecordType::LogEntry, 77}));
    EXPECT_THAT(found(u"漏水"_s), ElementsAre(4));
    ASSERT_TRUE(m_index->clear());
    EXPECT_THAT(found(u"漏水"_s), IsEmpty());
    put(5, u"漏水"_s);
    EXPECT_THAT(found(u"漏水"_s), ElementsAre(5));
}

TEST_P(SearchIndexContract, R_RK_3_TheNewerComesFirstWheneverItWasRead)
{
    const auto at = [&](qint64 id, RecordType type, qint64 age) {
        ASSERT_TRUE(m_index->put({{type, id}, FindGroup::Log, u"漏水\n"_s, {}, age}));
    };
    at(3, RecordType::LogEntry, 1'750'000'300);
    at(1, RecordType::LogEntry, 1'750'000'100);
    at(2, RecordType::LogPage, 1'750'000'200);
    at(4, RecordType::LogEntry, 1'750'000'300);
    EXPECT_THAT(found(u"漏水"_s), ElementsAre(4, 3, 2, 1));

    at(1, RecordType::LogEntry, 1'750'000'400); // the record was corrected
    at(3, RecordType::LogEntry, 1'750'000'300);
    EXPECT_THAT(found(u"漏水"_s), ElementsAre(1, 4, 3, 2));
    const auto oldest =
        m_index->find({.terms = {{u"漏水"_s, {}}}, .group = FindGroup::Log, .limit = 1, .oldestFirst = true});
    EXPECT_EQ(oldest->front().record, (RecordReference{RecordType::LogPage, 2}));
}

TEST_P(SearchIndexContract, givesAsManyAsAskedForAndGoesOnFromThere)
{
    for (int id = 1; id <= 5; ++id) {
        put(id, u"漏水"_s);
    }
    const SearchQuery query{.terms = {{u"漏水"_s, {}}}, .group = FindGroup::Log, .limit = 2};
    const std::vector<FoundDocument> first = m_index->find(query).value();
    ASSERT_EQ(first.size(), 2U);

    EXPECT_THAT(found({{u"漏水"_s, {}}}, 2, first.back().position), ElementsAre(3, 2));
}

TEST_P(SearchIndexContract, keysAreFoundByTheirBeginningAndNoOtherPart)
{
    put(1, u"张三丰"_s, {u"p:zhangsanfeng"_s, u"p:zsf"_s});
    put(2, u"p:zhang"_s);

    EXPECT_THAT(found({{{}, {u"p:zhang"_s}}}), ElementsAre(1));
    EXPECT_THAT(found({{{}, {u"p:sanfeng"_s}}}), IsEmpty());
    EXPECT_THAT(found({{u"zhang"_s, {u"p:zhang"_s}}}), ElementsAre(2, 1)) << "text or key";
    EXPECT_THAT(found({{u"丰"_s, {}}, {{}, {u"p:q"_s, u"p:zs"_s}}}), ElementsAre(1));
}

TEST_P(SearchIndexContract, remembersHowFarItFollowedTheJournal)
{
    EXPECT_EQ(m_index->state(), SearchState());
    EXPECT_EQ(m_index->storedVersion(), 0);
    ASSERT_TRUE(m_index->setState({.seen = 3, .cleared = 1}));
    ASSERT_TRUE(m_index->setState({.seen = 7, .cleared = 2}));

    EXPECT_EQ(m_index->state(), (SearchState{7, 2}));
    EXPECT_EQ(m_index->storedVersion(), SearchIndex::version);
}

namespace {

/// Random texts with few different characters, so that searches find much, but with every kind of character.
class Chance
{
public:
    QString text(int longest)
    {
        QString made;
        for (int length = number(1, longest); length > 0; --length) {
            made += m_parts[static_cast<std::size_t>(number(0, static_cast<int>(m_parts.size()) - 1))];
        }
        return made;
    }

    int number(int first, int last) { return std::uniform_int_distribution(first, last)(m_engine); }

private:
    std::mt19937 m_engine{20261125};
    const std::vector<QString> m_parts = {
        u"漏"_s, u"水"_s, u"电"_s, u"梯"_s, u"a"_s,  u"B"_s,   u"b"_s,    u"1"_s,      u"１"_s,      u"3"_s,   u"-"_s,
        u" "_s,  u"　"_s, u"，"_s, u"。"_s, u"\""_s, u"'"_s,   u"%"_s,    u"_"_s,      u"*"_s,       u"\\"_s,  u"("_s,
        u")"_s,  u"{"_s,  u"}"_s,  u":"_s,  u"^"_s,  u"AND"_s, u"NEAR"_s, u"é"_s,      u"e\u0301"_s, u"ß"_s,   u"\n"_s,
        u"😀"_s,  u"😁"_s,  u"𠀀"_s, u"𠮷"_s, u"㎡"_s, u"ﬁ"_s,   u"ｱﾞ"_s,   u"\u200d"_s, u"\ue000"_s,  u";--"_s,
    };
};

} // namespace

TEST_P(SearchIndexContract, R_RK_3_FindsExactlyWhatASubstringSearchFinds)
{
    ReliabilityFigure figure("search");
    Chance chance;
    std::vector<QString> texts;
    std::vector<QString> searched;
    for (int id = 1; id <= 400; ++id) {
        texts.push_back(chance.text(40));
        searched.push_back(searchable(texts.back()));
        put(id, texts.back());
    }
    qint64 hits = 0;
    const int rounds = GetParam() == Backend::Sqlite ? tries(20'500, 1'000'000) : 1500;
    for (int round = 0; figure.goesOn(round, rounds); ++round) {
        // Half of the queries are cut out of a text.
        const QString &source = texts[static_cast<std::size_t>(chance.number(0, 399))];
        const QString typed = round % 2 == 0 ? chance.text(6) : source.mid(chance.number(0, 30), chance.number(1, 12));
        if (!typed.isValidUtf16()) {
            continue; // the cut is within a surrogate pair; the service refuses such a text
        }
        std::vector<qint64> expected;
        const QStringList terms = searchTerms(typed);
        for (int id = 400; id >= 1 && !terms.isEmpty(); --id) {
            const QString &text = searched[static_cast<std::size_t>(id - 1)];
            if (std::ranges::all_of(terms, [&](const QString &term) { return text.contains(term); })) {
                expected.push_back(id);
            }
        }
        ASSERT_EQ(found(typed), expected) << typed.toStdString();
        if (GetParam() != Backend::Fake) {
            figure.add(qHash(typed));
        }
        hits += static_cast<qint64>(expected.size());
    }
    EXPECT_GT(hits, 10'000) << "too few hits to prove anything";
}

} // namespace dutydesk
