// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privacy/maskedrecord.h"

#include "base/draftjson.h"
#include "cases/caseservice.h"
#include "facilities/facilityregister.h"
#include "owners/ownerdrafts.h"
#include "records/allrecords.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename Check>
void forAll(Check check)
{
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) { check.template operator()<T>(); });
}

/// Data of that kind, with what must not be seen of it.
struct Example
{
    QString text;
    QStringList secrets;
};

Example exampleOf(Personal kind)
{
    switch (kind) {
    case Personal::Name:
        return {u"张小明"_s, {u"小明"_s}};
    case Personal::Telephone:
        return {u"138 1234 5678"_s, {u"1234"_s}};
    case Personal::Plate:
        return {u"沪A12D8K"_s, {u"12D"_s}};
    case Personal::Text:
        return {u"致电 021-61234556，车 京B98765"_s, {u"6123"_s, u"987"_s}};
    case Personal::Hidden:
        return {u"望山路 1 号"_s, {u"望山"_s}};
    case Personal::No:
        break;
    }
    return {u"13900001111"_s, {}};
}

template<typename Member>
Member exampleMember(Personal kind)
{
    if constexpr (std::is_same_v<Member, NonBlankText>) {
        return NonBlankText::from(exampleOf(kind).text).value();
    } else if constexpr (isFreeText<Member>) {
        return exampleOf(kind).text;
    } else if constexpr (std::default_initializable<Member>) {
        return Member();
    } else {
        return Member(1);
    }
}

/// A record in which each text holds an example of its kind.
template<Record T>
T example()
{
    return T::fields()([]<typename... Members>(const Field<T, Members> &...field) {
        return T{exampleMember<Members>(field.kind)...};
    });
}

/// Types that become text in the database and yet are nothing that a person wrote.
template<typename Member>
constexpr bool isNoText = false;
template<>
constexpr bool isNoText<QDate> = true;
template<>
constexpr bool isNoText<QTime> = true;
template<>
constexpr bool isNoText<QDateTime> = true;
template<>
constexpr bool isNoText<EntryRuns> = true;
template<typename Tag>
constexpr bool isNoText<std::vector<Id<Tag>>> = true;

template<Record T, Draft D>
void expectToComeBack()
{
    SCOPED_TRACE(T::table);
    const T record = example<T>();
    const D clear = draftOf<D>(record);
    const D shown = draftOf<D>(masked(record));

    const Result<D> whole = restored(shown, record);

    ASSERT_TRUE(whole);
    EXPECT_TRUE(*whole == clear);
    D kept = shown;
    DraftJson::read(DraftJson::of(clear), kept);
    EXPECT_TRUE(kept == clear) << "a text that JSON leaves out would still be masked";
}

Case workOf(const QString &matter, const QString &progress)
{
    auto work = example<Case>();
    work.matter = NonBlankText::from(matter).value();
    work.progress = progress;
    return work;
}

} // namespace

// A text that is not marked does not compile: tests/architecture/unmarkedtext.cpp.
TEST(MaskedRecord, R_OW_5_WhatBecomesTextIsKnownToBeText)
{
    forAll([]<Record T>() {
        const auto look = []<typename Member>(const Field<T, Member> &field) {
            if constexpr (!isFreeText<Member> && !isNoText<Member>) {
                EXPECT_FALSE(std::holds_alternative<QString>(ValueOf<Member>::to(exampleMember<Member>(Personal::No))))
                    << T::table << '.' << field.column << " is of a type that isFreeText does not know";
            }
        };
        T::fields()([&](const auto &...field) { (look(field), ...); });
    });
}

TEST(MaskedRecord, R_OW_5_NoPersonalTextOfAnyRecordIsSeen)
{
    forAll([]<Record T>() {
        const T clear = example<T>();
        const std::vector<masking::RecordText> texts = masking::textsOf(clear);
        const std::vector<masking::RecordText> shown = masking::textsOf(masked(clear));
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::string place = std::string(T::table) + '.' + texts[i].column;
            const QStringList secrets = exampleOf(texts[i].kind).secrets;
            EXPECT_EQ(shown[i].text == texts[i].text, secrets.isEmpty()) << place;
            for (const QString &secret : secrets) {
                EXPECT_FALSE(shown[i].text.contains(secret)) << place << " shows " << shown[i].text.toStdString();
            }
        }
    });
}

TEST(MaskedRecord, leavesAllElseAsItIs)
{
    forAll([]<Record T>() {
        const auto clear = example<T>();
        const T shown = masked(clear);
        const auto look = [&]<typename Member>(const Field<T, Member> &field) {
            if (field.kind == Personal::No) {
                EXPECT_TRUE(shown.*field.member == clear.*field.member) << T::table << '.' << field.column;
            }
        };
        T::fields()([&](const auto &...field) { (look(field), ...); });
    });
}

TEST(MaskedRecord, R_OW_5_OfAChildOnlyThatThereIsOne)
{
    auto child = example<Resident>();
    child.isUnderFourteen = true;

    EXPECT_EQ(masked(child).name, u"***"_s);
    EXPECT_EQ(masked(std::vector{child}).front().name, u"***"_s) << "among others, too";
}

TEST(MaskedRecord, R_OW_5_WhatWasShownMaskedComesBackInFull)
{
    expectToComeBack<LogEntry, LogEntryDraft>();
    expectToComeBack<Case, CaseDraft>();
    expectToComeBack<Case, TaskDraft>();
    expectToComeBack<Flat, FlatDraft>();
    expectToComeBack<Resident, ResidentDraft>();
    expectToComeBack<Vehicle, VehicleDraft>();
    expectToComeBack<Facility, FacilityDraft>();
}

TEST(MaskedRecord, R_OW_5_NumbersThatLookTheSameStayWhereTheyWere)
{
    const Case old = workOf(u"致电 13911112222"_s, u"改打 13933332222"_s);

    const CaseDraft draft =
        restored(CaseDraft{.matter = u"再致电 139****2222"_s, .progress = u"未接 139****2222"_s}, old).value();

    EXPECT_EQ(draft.matter, u"再致电 13911112222"_s);
    EXPECT_EQ(draft.progress, u"未接 13933332222"_s);
}

TEST(MaskedRecord, R_OW_5_ANumberIsFoundInAnotherTextOfTheRecord)
{
    const Case old = workOf(u"致电 13911112222"_s, u"无"_s);

    EXPECT_EQ(restored(CaseDraft{.matter = u"漏水"_s, .progress = u"139****2222 已回"_s}, old)->progress,
              u"13911112222 已回"_s);
    EXPECT_EQ(restored(u"139****2222 已回"_s, old).value(), u"13911112222 已回"_s);
}

TEST(MaskedRecord, R_OW_5_AMaskedNumberThatIsNowhereIsRefused)
{
    const Error refused{ErrorCode::InvalidInput, u"masked"_s};
    const auto owner = example<Resident>();

    EXPECT_EQ(restored(CaseDraft{.matter = u"致电 137****0000"_s}, example<Case>()).error(), refused);
    EXPECT_EQ(restored(ResidentDraft{.relation = u"妻 137****0000"_s}, owner).error(), refused);
    EXPECT_EQ(restored(FlatDraft{.building = BuildingId(1), .layout = u"***"_s}, example<Flat>())->layout, u"***"_s)
        << "which is not personal";
}

TEST(MaskedRecord, R_OW_5_AMaskedNameIsTakenOnlyAsItWasShown)
{
    auto line = example<LogEntry>();
    line.person = u"王芳"_s;
    const auto personOf = [&](const QString &typed) {
        auto draft = draftOf<LogEntryDraft>(line);
        draft.person = typed;
        return restored(draft, line).map(&LogEntryDraft::person);
    };

    EXPECT_EQ(personOf(u"王*"_s).value(), u"王芳"_s);
    EXPECT_EQ(personOf(u"王* 3栋"_s).error().detail, u"masked"_s);
    EXPECT_EQ(personOf(u"李强"_s).value(), u"李强"_s);
}

TEST(MaskedRecord, R_OW_5_StarsThatWereThereLetNoOtherMaskThrough)
{
    const Case old = workOf(u"按 *** 键"_s, u"无"_s);

    EXPECT_EQ(restored(CaseDraft{.matter = u"先按 *** 键"_s}, old)->matter, u"先按 *** 键"_s);
    EXPECT_EQ(restored(CaseDraft{.matter = u"按 *** 键"_s, .progress = u"致电 137****0000"_s}, old).error().detail,
              u"masked"_s);
}

} // namespace dutydesk
