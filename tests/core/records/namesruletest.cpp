// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/namesrule.h"

#include "records/allrecords.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn
{
    RecordType type;
    std::size_t column;
    Row row; ///< of a sound record
};

const std::vector<NamedColumn> &namedColumns()
{
    const QString moment = u"2026-03-02T08:00:00Z"_s;
    const Row item{qint64(1), u"对讲机"_s, qint64(2), QString(), QString(), qint64(1), qint64(1)};
    const Row pattern{qint64(1), u"白"_s,   u"白班"_s, qint64(0), u"08:00"_s, u"20:00"_s,
                      qint64(1), qint64(1), qint64(1), QString(), qint64(1),  qint64(1)};
    const Row volume{qint64(1), qint64(2026), qint64(1), u"FJY-2026-001"_s, moment, {}, {}};
    Row flat{qint64(1), qint64(1), QString(), u"502"_s};
    flat.insert(flat.end(), {{}, QString(), qint64(0), qint64(0), qint64(0), {}, {}, qint64(0), {}});
    flat.insert(flat.end(), {QString(), QString(), QString(), {}, QString(), {}, qint64(0)});
    Row resident{qint64(1), qint64(1), qint64(0), u"张小明"_s};
    resident.insert(resident.end(), {QString(), QString(), QString(), QString(), QString(), qint64(0), qint64(0)});
    resident.insert(resident.end(), {{}, {}, {}, QString(), {}, qint64(0)});
    static const std::vector<NamedColumn> all{{RecordType::SharedItem, 1, item},
                                              {RecordType::ShiftPattern, 1, pattern},
                                              {RecordType::ShiftPattern, 2, pattern},
                                              {RecordType::LogVolume, 3, volume},
                                              {RecordType::Flat, 3, flat},
                                              {RecordType::Resident, 3, resident}};
    return all;
}

std::optional<JournalProblem> problemWith(NamedColumn one, const QString &name)
{
    one.row.at(one.column) = name;
    EXPECT_TRUE(AllRecords::rules().forms.at(one.type)(one.row)) << int(one.type);
    JournalEntry entry{};
    entry.type = one.type;
    entry.reference = 1;
    const DecodedBody body{one.type, one.row};
    const JointRule::Finding found = NamesRule().check({entry, &body, Role::CentreManager});
    return found ? std::optional(found->problem) : std::nullopt;
}

} // namespace

TEST(NamesRule, R_RK_2_FindsANameThatLooksLikeAnother)
{
    for (const NamedColumn &one : namedColumns()) {
        EXPECT_EQ(problemWith(one, u"白 2"_s), std::nullopt);
        for (const QString &name :
             {u"白\u200b"_s, u"\u202e白"_s, u"白\n2"_s, u"白  2"_s, u"白\u00a02"_s, u"白\u00ad2"_s}) {
            EXPECT_EQ(problemWith(one, name), JournalProblem::WrongBody) << int(one.type) << ' ' << one.column;
        }
    }
}

TEST(NamesRule, R_OW_6_AMarkOfAResidentHasNoName)
{
    EXPECT_EQ(problemWith(namedColumns().back(), {}), std::nullopt);
    EXPECT_EQ(problemWith(namedColumns().back(), QString(2000, u'x')), std::nullopt);
    EXPECT_EQ(problemWith(namedColumns().back(), QString(2001, u'x')), JournalProblem::WrongBody);
    EXPECT_EQ(problemWith(namedColumns().back(), u" "_s), JournalProblem::WrongBody);
}

} // namespace dutydesk
