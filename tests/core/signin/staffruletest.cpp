// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/staffrule.h"

#include "centre/centre.h"
#include "centre/settingsrule.h"
#include "people/personname.h"
#include "people/staffmember.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<Record T>
std::optional<JournalProblem> seen(JointRule &rule, const T &record, qint64 actor = 9)
{
    JournalEntry entry{};
    entry.actor = actor;
    entry.type = T::recordType;
    entry.reference = record.id.value();
    const DecodedBody body{T::recordType, rowOf(record)};
    const JointRule::Finding found = rule.check({entry, &body, Role::CentreManager});
    return found ? std::optional(found->problem) : std::nullopt;
}

StaffMember personNamed(qint64 id, const QString &name, bool active = true)
{
    return {StaffId(id), NonBlankText::from(name).value(), Role::DutyOfficer, {}, true, active};
}

} // namespace

TEST(PersonName, R_RK_2_HoldsSingleBlanksAndNothingInvisible)
{
    EXPECT_EQ(personName(u" 王　\n秀英 "_s)->toString(), u"王 秀英"_s);
    for (const QString &name : {u""_s, u" "_s, u"\u200b"_s, u"王秀英\u200b"_s, u"\u202e王秀英"_s, u"王\u00ad秀英"_s,
                                u"\u3164"_s, u"王\ufe0f"_s, u"王\U000e0101"_s}) {
        EXPECT_FALSE(personName(name)) << name.toStdString();
    }
}

TEST(StaffRule, R_RK_2_FindsANameThatIsNotKeptSo)
{
    StaffRule rule;
    EXPECT_EQ(seen(rule, personNamed(1, u"王秀英"_s)), std::nullopt);
    EXPECT_EQ(seen(rule, personNamed(2, u"王秀英\u200b"_s)), JournalProblem::WrongBody);
    EXPECT_EQ(seen(rule, personNamed(2, u"王\n秀英"_s)), JournalProblem::WrongBody);
}

TEST(StaffRule, R_RK_2_FindsTwoActivePeopleOfOneName)
{
    StaffRule rule;
    EXPECT_EQ(seen(rule, personNamed(1, u"王秀英"_s)), std::nullopt);
    EXPECT_EQ(seen(rule, personNamed(2, u"王秀英"_s, false)), std::nullopt);
    EXPECT_EQ(seen(rule, personNamed(1, u"王秀英"_s, false)), std::nullopt);
    EXPECT_EQ(seen(rule, personNamed(2, u"王秀英"_s)), std::nullopt);
    EXPECT_EQ(seen(rule, personNamed(1, u"王秀英"_s)), JournalProblem::WrittenTwice);
}

TEST(StaffRule, R_RK_2_FindsTwoActivePeopleWhoseNamesLookTheSame)
{
    StaffRule rule;
    EXPECT_EQ(seen(rule, personNamed(1, u"李建军"_s)), std::nullopt);
    EXPECT_EQ(seen(rule, personNamed(2, u"\uf9e1建军"_s, false)), std::nullopt);
    EXPECT_EQ(seen(rule, personNamed(2, u"\uf9e1建军"_s)), JournalProblem::WrittenTwice);
    StaffRule other;
    EXPECT_EQ(seen(other, personNamed(1, u"Ａnna"_s)), std::nullopt);
    EXPECT_EQ(seen(other, personNamed(2, u"Anna"_s)), JournalProblem::WrittenTwice);
}

TEST(StaffRule, R_RK_2_FindsWhoGivesThemselvesARole)
{
    for (int given = 0; given <= lastEnumerator<Role>; ++given) {
        StaffRule rule;
        StaffMember person = personNamed(1, u"王秀英"_s);
        person.role = Role::Administrator;
        EXPECT_EQ(seen(rule, person, 1), std::nullopt) << "the first person of all";
        person.telephone = u"8888"_s;
        EXPECT_EQ(seen(rule, person, 1), std::nullopt) << "the role stays";
        person.role = static_cast<Role>(given);
        const bool stays = person.role == Role::Administrator;
        EXPECT_EQ(seen(rule, person, 1), stays ? std::nullopt : std::optional(JournalProblem::NoRight)) << given;
        StaffRule other;
        EXPECT_EQ(seen(other, personNamed(1, u"王秀英"_s), 1), std::nullopt);
        EXPECT_EQ(seen(other, person, 2), std::nullopt) << given << " by somebody else";
    }
}

TEST(SettingsRule, FindsNumbersThatTheFormDoesNotTake)
{
    SettingsRule rule;
    const Centre centre = Centre::withDefaults(NonBlankText::from(u"枫景苑"_s).value(), {}, u"zh_CN"_s);
    EXPECT_EQ(seen(rule, centre), std::nullopt);
    Centre tooLong = centre;
    tooLong.longestRunOfDutyDays = 32;
    EXPECT_EQ(seen(rule, tooLong), JournalProblem::WrongBody);
    Centre negative = centre;
    negative.minimumRest = std::chrono::minutes(-1);
    EXPECT_EQ(seen(rule, negative), JournalProblem::WrongBody);
}

} // namespace dutydesk
