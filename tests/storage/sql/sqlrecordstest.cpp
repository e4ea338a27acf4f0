// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlrecords.h"

#include "storage/sql/testdatabase.h"
#include "support/fakerepository.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

namespace {

using NoteId = Id<struct NoteTag>;

/// A record with a field of each kind.
struct Note
{
    static constexpr RecordType recordType = RecordType::Phrase;
    static constexpr const char *table = "note";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Note::id}, Field{"title", &Note::title, Personal::No},
                         Field{"words", &Note::words, Personal::No}, Field{"bytes", &Note::bytes},
                         Field{"count", &Note::count}, Field{"day", &Note::day}, Field{"moment", &Note::moment},
                         Field{"about", &Note::about});
    }

    NoteId id;
    NonBlankText title;
    QString words;
    QByteArray bytes;
    int count;
    QDate day;
    std::optional<QDateTime> moment;
    std::optional<NoteId> about;

    bool operator==(const Note &) const = default;
};

Note aNote(qint64 id)
{
    return {.id = NoteId(id),
            .title = NonBlankText::from(u"公物"_s).value(),
            .words = {},
            .bytes = QByteArray("\0\xff", 2),
            .count = -1,
            .day = {2026, 12, 1},
            .moment = std::nullopt,
            .about = std::nullopt};
}

} // namespace

class SqlRecordsTest : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            m_notes = std::make_unique<FakeRecords<Repository<Note>>>();
            return;
        }
        m_database = openEmpty(GetParam());
        if (!m_database) {
            GTEST_SKIP() << "no such database here";
        }
        const Dialect &dialect = m_database->dialect();
        ASSERT_TRUE(m_database->execute(
            u"CREATE TABLE note (id %1, title TEXT NOT NULL, words TEXT NOT NULL, bytes %2 NOT NULL, "
            "count %3 NOT NULL, day TEXT NOT NULL, moment TEXT, about %3) %4"_s.arg(
                dialect.idType, dialect.bytesType, dialect.integerType, dialect.tableEnd)));
        m_notes = std::make_unique<SqlRecords<Repository<Note>>>(*m_database);
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository<Note>> m_notes;
};
INSTANTIATE_TEST_SUITE_P(, SqlRecordsTest, allBackends, testing::PrintToStringParamName());

TEST_P(SqlRecordsTest, findsWhatWasPut)
{
    Note note = aNote(7);
    note.moment = QDateTime({2026, 12, 1}, {0, 0}, Qt::UTC);
    note.about = NoteId(3);
    ASSERT_TRUE(m_notes->put(note));
    ASSERT_TRUE(m_notes->put(aNote(8)));

    EXPECT_EQ(m_notes->findById(NoteId(7)), note);
    EXPECT_EQ(m_notes->findById(NoteId(8)), aNote(8));
}

TEST_P(SqlRecordsTest, replacesTheRecordWithTheSameId)
{
    Note note = aNote(1);
    note.about = NoteId(2);
    ASSERT_TRUE(m_notes->put(note));
    note.about.reset();
    note.words = u"''; DROP TABLE note; --"_s;
    ASSERT_TRUE(m_notes->put(note));

    EXPECT_EQ(m_notes->list(), std::vector{note});
}

TEST_P(SqlRecordsTest, listsByIdWhateverTheOrderOfWriting)
{
    for (const qint64 id : {5, 1, 3}) {
        ASSERT_TRUE(m_notes->put(aNote(id)));
    }
    EXPECT_EQ(m_notes->list(), (std::vector{aNote(1), aNote(3), aNote(5)}));
}

TEST_P(SqlRecordsTest, givesAnIdThatNoRecordHas)
{
    EXPECT_EQ(m_notes->nextId(), NoteId(1));
    ASSERT_TRUE(m_notes->put(aNote(9)));
    EXPECT_EQ(m_notes->nextId(), NoteId(10));
}

TEST_P(SqlRecordsTest, saysThatARecordIsNotThere)
{
    EXPECT_EQ(m_notes->findById(NoteId(1)).error().code, ErrorCode::NotFound);
}

} // namespace dutydesk
