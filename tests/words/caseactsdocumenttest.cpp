// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"
#include "centre/centrewords.h"
#include "log/casebook.h"
#include "log/casewords.h"
#include "log/logwords.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

QString stateOf(CaseKind kind, CaseState state)
{
    Case one = begunCase(kind, NonBlankText::from(u"漏水"_s).value());
    one.state = state;
    return CaseWords::state(one);
}

QString statesOf(const CaseActRule &rule)
{
    QStringList states;
    for (int i = 0; i <= lastEnumerator<CaseState>; ++i) {
        if (rule.isFrom(static_cast<CaseState>(i))) {
            states.append(stateOf(rule.kind, static_cast<CaseState>(i)));
        }
    }
    return states.join(u", "_s);
}

/// The roles that may do it, of which some do it only with what they gave themselves.
QString whoMay(const CaseActRule &rule)
{
    const StaffId giver(1);
    const StaffId another(2);
    QStringList roles;
    for (int i = 0; i <= lastEnumerator<Role>; ++i) {
        const auto role = static_cast<Role>(i);
        if (rule.isFor(role, giver, giver)) {
            const bool anyCase = rule.isFor(role, another, giver);
            roles.append(CentreWords::role(role).toLower() + (anyCase ? QString() : u" who gave it"_s));
        }
    }
    return roles.join(u", "_s);
}

QString wordsOf(ActWords words)
{
    switch (words) {
    case ActWords::None:
        return {};
    case ActWords::Optional:
        return u"if wanted"_s;
    case ActWords::Required:
        return u"required"_s;
    }
    Q_UNREACHABLE();
}

std::string tableOfActs()
{
    QString table;
    for (const CaseActRule &rule : caseActs()) {
        const QStringList cells{CaseWords::kind(rule.kind),
                                u"%1 `%2`"_s.arg(CaseWords::act(rule.kind, rule.act)).arg(static_cast<int>(rule.act)),
                                statesOf(rule),
                                rule.to ? stateOf(rule.kind, *rule.to) : u"the same"_s,
                                whoMay(rule),
                                wordsOf(rule.words),
                                rule.line ? LogWords::entryClass(*rule.line) : QString()};
        table += u"| %1 |\n"_s.arg(cells.join(u" | "_s));
    }
    return table.toStdString();
}

} // namespace

TEST(CaseActsDocument, R_WN_5_TheTableOfActsIsThatOfTheCode)
{
    const std::string table = tableOfActs();

    EXPECT_THAT(read(root / "docs/cases.md"),
                testing::HasSubstr("| --- | --- | --- | --- | --- | --- | --- |\n" + table + "\n"))
        << table;
}

} // namespace dutydesk
