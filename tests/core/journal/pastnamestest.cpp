// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/renamings.h"
#include "log/handover.h"
#include "log/logentry.h"
#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The manager writes records of the desk into its journal.
class PastNamesTest : public testing::Test
{
protected:
    StaffMember named(QStringView name) const { return {StaffId(1), text(name), Role::DutyOfficer, {}, true, true}; }

    /// Returns the entry that tells the name.
    qint64 rename(QStringView name)
    {
        EXPECT_TRUE(m_desk.journal.journal.change(
            m_desk.manager, [&](Change &change) { return change.put(m_desk.staff, named(name)); }));
        return m_desk.journal.journal.head()->sequence;
    }

    QString nameAt(std::optional<qint64> entry)
    {
        return m_desk.journal.journal.pastNames().value()->asOf(named(u"今"), entry).name.toString();
    }

    HandoverDesk m_desk;
};

TEST_F(PastNamesTest, aNameIsThatOfTheLastEntryUpToThen)
{
    const qint64 first = rename(u"王秀英");
    const qint64 second = rename(u"李四");

    EXPECT_EQ(nameAt(first), u"王秀英"_s);
    EXPECT_EQ(nameAt(second - 1), u"王秀英"_s);
    EXPECT_EQ(nameAt(second), u"李四"_s);
    EXPECT_EQ(nameAt(second + 100), u"李四"_s);
}

TEST_F(PastNamesTest, theNameStaysWhereTheJournalTellsNoOther)
{
    const qint64 first = rename(u"王秀英");
    EXPECT_EQ(nameAt(first - 1), u"今"_s);
    EXPECT_EQ(nameAt({}), u"今"_s);

    const qint64 second = rename(u"李四");
    m_desk.journal.repository.entries.back().body.reset();
    EXPECT_EQ(nameAt(second), u"今"_s);
    EXPECT_EQ(nameAt(first), u"王秀英"_s);
}

TEST_F(PastNamesTest, whatAFailedChangeHadWrittenIsForgotten)
{
    m_desk.keepNothingOfWhatFails();
    const qint64 first = rename(u"王秀英");
    EXPECT_FALSE(m_desk.journal.journal.change(m_desk.manager, [&](Change &change) -> Result<void> {
        CHECK(change.put(m_desk.staff, named(u"张三")));
        EXPECT_EQ(nameAt(first + 1), u"张三"_s);
        return failure(ErrorCode::Blocked, {});
    }));
    EXPECT_EQ(nameAt(first + 1), u"王秀英"_s);

    const qint64 second = rename(u"李四");
    EXPECT_EQ(nameAt(second), u"李四"_s);
}

TEST_F(PastNamesTest, tellsTheEntriesOfARecord)
{
    const qint64 first = rename(u"王秀英");
    const qint64 second = rename(u"李四");
    const PastNames &past = *m_desk.journal.journal.pastNames().value();

    EXPECT_EQ(past.entryOf(RecordReference::of(named(u"今"))), second);
    EXPECT_EQ(past.entryOf(RecordReference::of(named(u"今")), 1), first);
    EXPECT_EQ(past.entryOf(RecordReference::of(named(u"今")), 2), std::nullopt);
    EXPECT_EQ(past.entryOf({RecordType::LogPage, 1}), std::nullopt);
}

/// Entries as the verifier sees them.
class RenamingsTest : public testing::Test
{
protected:
    RenamingsTest()
    {
        note(person(5, u"王秀英"));
        note(person(6, u"李建军"));
        note(m_pattern);
    }

    static StaffMember person(qint64 id, QStringView name)
    {
        return {StaffId(id), text(name), Role::DutyOfficer, {}, true, true};
    }

    template<Record T>
    void note(const T &record)
    {
        const DecodedBody body{T::recordType, rowOf(record)};
        note(EntryKind::RecordChanged, 1, &body, record.id.value());
    }

    void note(EntryKind kind, qint64 actor, const DecodedBody *body = nullptr, qint64 reference = 0)
    {
        m_renamings.note({.sequence = ++m_sequence,
                          .previousHash = {},
                          .timeMs = 1000 * m_sequence,
                          .kind = kind,
                          .type = body ? body->type : RecordType{},
                          .actor = actor,
                          .desk = 1,
                          .reference = reference,
                          .salt = {},
                          .body = QByteArray(),
                          .contentHash = {},
                          .entryHash = {},
                          .clientId = {}},
                         body);
    }

    LogPage page(PageState state) const
    {
        return {LogPageId(1),
                LogVolumeId(1),
                1,
                {2026, 3, 2},
                m_pattern.id,
                m_clock.now(),
                m_clock.now(),
                StaffId(5),
                {},
                {},
                state,
                m_clock.now(),
                std::optional<QDateTime>()};
    }

    const ShiftPattern m_pattern{
        ShiftPatternId(2), text(u"白"), text(u"早班"), ShiftKind::Duty, {8, 0}, {20, 30}, 1, 1, 1, {}, 1, true};
    FixedClock m_clock;
    Renamings m_renamings;
    qint64 m_sequence = 0;
};

TEST_F(RenamingsTest, R_RK_1_WhoIsNamedOnNoSignedPageMayBeRenamed)
{
    note(page(PageState::Open));
    note(person(5, u"张三"));
    note(person(6, u"赵六"));
    EXPECT_TRUE(m_renamings.found().empty());
}

TEST_F(RenamingsTest, R_RK_1_ASwappedPairIsTold)
{
    note(page(PageState::AwaitingRelief));
    note(EntryKind::HandoverSignature, 6);
    note(person(5, u"丁"));
    note(person(6, u"王秀英"));
    note(person(5, u"李建军"));
    note(person(5, u"李建军"));

    const RecordReference five{RecordType::StaffMember, 5};
    const RecordReference six{RecordType::StaffMember, 6};
    EXPECT_EQ(m_renamings.found(), (std::vector<Renaming>{{6, 6000, five, u"王秀英"_s, u"丁"_s},
                                                          {7, 7000, six, u"李建军"_s, u"王秀英"_s},
                                                          {8, 8000, five, u"丁"_s, u"李建军"_s}}));
}

TEST_F(RenamingsTest, R_RK_1_ShiftsTheCentreAndWritersOfLinesAreTold)
{
    Centre centre = Centre::withDefaults(text(u"枫景苑"), {}, u"zh_CN"_s);
    ShiftPattern pattern = m_pattern;
    note(centre);
    const LogEntry line{.id = LogEntryId(1),
                        .page = LogPageId(1),
                        .line = 1,
                        .happenedAt = m_clock.now(),
                        .writtenAt = m_clock.now(),
                        .source = EntrySource::Call,
                        .place = {},
                        .person = {},
                        .telephone = {},
                        .matter = text(u"漏水"),
                        .entryClass = EntryClass::Repair,
                        .action = {},
                        .toldWhom = {},
                        .state = EntryState::Done,
                        .officer = StaffId(6),
                        .amends = {},
                        .reason = {}};
    note(line);
    note(page(PageState::DeskClosed));
    pattern.name = text(u"别的");
    centre.name = text(u"别处");
    note(pattern);
    note(centre);
    note(person(6, u"赵六"));
    note(person(7, u"钱七"));

    std::vector<QString> after;
    std::ranges::transform(m_renamings.found(), std::back_inserter(after), &Renaming::after);
    EXPECT_THAT(after, testing::ElementsAre(u"别的"_s, u"别处"_s, u"赵六"_s));
}

} // namespace dutydesk
