// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errortext.h"
#include "centre/centrewords.h"
#include "find/findwords.h"
#include "journal/journalproblemtext.h"
#include "log/logwords.h"
#include "owners/ownerwords.h"
#include "records/allrecords.h"
#include "roster/rosterwords.h"

#include <QSet>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The words of an enumeration must tell its enumerators apart.
template<typename Enumeration>
void expectOneWordEach(QString (*word)(Enumeration))
{
    QSet<QString> words;
    for (int i = 0; i <= lastEnumerator<Enumeration>; ++i) {
        words.insert(word(static_cast<Enumeration>(i)));
    }
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(words.size(), lastEnumerator<Enumeration> + 1) << words.values().join(u", "_s).toStdString();
}

} // namespace

TEST(Words, eachEnumeratorHasAWordOfItsOwn)
{
    expectOneWordEach(&CentreWords::role);
    expectOneWordEach(&CentreWords::calendarDay);
    expectOneWordEach(&FindWords::group);
    expectOneWordEach(&LogWords::itemState);
    expectOneWordEach(&LogWords::answer);
    expectOneWordEach(&LogWords::source);
    expectOneWordEach(&LogWords::entryClass);
    expectOneWordEach(&LogWords::urgency);
    expectOneWordEach(&LogWords::urgencyWithEffect);
    expectOneWordEach(&LogWords::pageState);
    expectOneWordEach(&OwnerWords::kind);
    expectOneWordEach(&OwnerWords::use);
    expectOneWordEach(&OwnerWords::fitOut);
    expectOneWordEach(&OwnerWords::facilityState);
    expectOneWordEach(&OwnerWords::accessKind);
    expectOneWordEach(&OwnerWords::requestKind);
    expectOneWordEach(&RosterWords::shiftKind);
}

TEST(Words, eachTypeOfRecordHasANameOfItsOwn)
{
    QSet<QString> names;
    int count = 0;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        names.insert(JournalProblemText::of(T::recordType));
        ++count;
    });

    EXPECT_EQ(names.size(), count);
    EXPECT_EQ(JournalProblemText::of(RecordType::Notice), u"record of type 12"_s);
}

TEST(Words, eachErrorHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::NoDisplay); ++code) {
        sentences.insert(ErrorText::of({static_cast<ErrorCode>(code), {}}));
    }
    EXPECT_EQ(sentences.size(), int(ErrorCode::NoDisplay) + 1);
    EXPECT_TRUE(ErrorText::of({ErrorCode::DatabaseMissing, u"/data/a.db"_s}).contains(u"/data/a.db"_s));
}

TEST(Words, aCentreWithoutNamesOfItsOwnGetsOurs)
{
    Centre centre = Centre::withDefaults(*NonBlankText::from(u"Centre"_s), {}, u"en"_s);
    EXPECT_EQ(CentreWords::roles(centre).at(static_cast<int>(Role::CentreManager)), u"Centre manager"_s);

    centre.roleNames = u"a\nb\nc\nd\ne"_s;
    EXPECT_EQ(CentreWords::roles(centre), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

} // namespace dutydesk
