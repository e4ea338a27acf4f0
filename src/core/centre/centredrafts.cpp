// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centredrafts.h"

#include "base/telephone.h"
#include "people/role.h"

#include <QStringList>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Collects the first field that is wrong.
class Check
{
public:
    void is(bool sound, const QString &field)
    {
        if (!sound && m_wrong.isEmpty()) {
            m_wrong = field;
        }
    }

    template<typename T>
    void isBetween(T value, T least, T most, const QString &field)
    {
        is(value >= least && value <= most, field);
    }

    bool passed() const { return m_wrong.isEmpty(); }
    tl::unexpected<Error> error() const { return failure(ErrorCode::InvalidInput, m_wrong); }

private:
    QString m_wrong;
};

bool saysSomething(const QString &text)
{
    return NonBlankText::from(text).has_value();
}

bool isCode(const QString &code)
{
    return code.size() >= 2 && code.size() <= 6
           && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// One line for each role, without blanks around them.
QString trimmedLines(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines) {
        line = line.trimmed();
    }
    return lines.join(u'\n');
}

bool areRoleNames(const QString &names)
{
    const QStringList lines = names.split(u'\n');
    return names.isEmpty() || (lines.size() == lastEnumerator<Role> + 1 && std::ranges::all_of(lines, saysSomething));
}

} // namespace

CentreDraft CentreDraft::of(const Centre &centre)
{
    return {.name = centre.name.toString(),
            .code = centre.code,
            .deskTelephone = centre.deskTelephone,
            .language = centre.language,
            .roleNames = centre.roleNames,
            .beforeHandingOver = centre.beforeHandingOver,
            .beforeTakingOver = centre.beforeTakingOver,
            .rosterReminderDay = centre.rosterReminderDay,
            .idleLock = centre.idleLock,
            .pagesPerVolume = centre.pagesPerVolume,
            .minimumRest = centre.minimumRest,
            .longestRunOfDutyDays = centre.longestRunOfDutyDays,
            .keepsSensitiveData = centre.keepsSensitiveData};
}

Result<Centre> recordFrom(const CentreDraft &draft, CentreId id)
{
    const QString code = draft.code.trimmed();
    const QString roleNames = trimmedLines(draft.roleNames);
    Check check;
    check.is(saysSomething(draft.name), u"name"_s);
    check.is(isCode(code), u"code"_s);
    check.is(isTelephoneOrNothing(draft.deskTelephone), u"desk telephone"_s);
    check.is(draft.language == "zh_CN"_L1 || draft.language == "en"_L1, u"language"_s);
    check.is(areRoleNames(roleNames), u"role names"_s);
    check.isBetween(draft.beforeHandingOver, 0min, 120min, u"before handing over"_s);
    check.isBetween(draft.beforeTakingOver, 0min, 120min, u"before taking over"_s);
    check.isBetween(draft.rosterReminderDay, 1, 28, u"roster reminder day"_s);
    check.isBetween(draft.idleLock, 1min, 120min, u"idle lock"_s);
    check.isBetween(draft.pagesPerVolume, 1, 1000, u"pages per volume"_s);
    check.isBetween<std::chrono::minutes>(draft.minimumRest, 0h, 24h, u"minimum rest"_s);
    check.isBetween(draft.longestRunOfDutyDays, 1, 31, u"longest run"_s);
    if (!check.passed()) {
        return check.error();
    }
    return Centre{.id = id,
                  .name = *NonBlankText::from(draft.name),
                  .code = code,
                  .deskTelephone = draft.deskTelephone.trimmed(),
                  .language = draft.language,
                  .roleNames = roleNames,
                  .beforeHandingOver = draft.beforeHandingOver,
                  .beforeTakingOver = draft.beforeTakingOver,
                  .rosterReminderDay = draft.rosterReminderDay,
                  .idleLock = draft.idleLock,
                  .pagesPerVolume = draft.pagesPerVolume,
                  .minimumRest = draft.minimumRest,
                  .longestRunOfDutyDays = draft.longestRunOfDutyDays,
                  .keepsSensitiveData = draft.keepsSensitiveData};
}

Result<SharedItem> recordFrom(const SharedItemDraft &draft, SharedItemId id)
{
    Check check;
    check.is(saysSomething(draft.name), u"name"_s);
    check.isBetween(draft.expected, 1, 999, u"expected"_s);
    if (!check.passed()) {
        return check.error();
    }
    return SharedItem{
        id, *NonBlankText::from(draft.name), draft.expected, draft.check.trimmed(), draft.place.trimmed(), 0, true};
}

Result<OnCallLeader> recordFrom(const OnCallLeaderDraft &draft, OnCallLeaderId id)
{
    Check check;
    check.is(saysSomething(draft.title), u"title"_s);
    check.is(isTelephoneOrNothing(draft.telephone), u"telephone"_s);
    if (!check.passed()) {
        return check.error();
    }
    return OnCallLeader{id, *NonBlankText::from(draft.title), draft.name.trimmed(), draft.telephone.trimmed(), 0, true};
}

Result<EmergencyNumber> recordFrom(const EmergencyNumberDraft &draft, EmergencyNumberId id)
{
    Check check;
    check.is(saysSomething(draft.name), u"name"_s);
    check.is(isTelephoneOrNothing(draft.telephone), u"telephone"_s);
    if (!check.passed()) {
        return check.error();
    }
    return EmergencyNumber{id, *NonBlankText::from(draft.name), draft.telephone.trimmed(), 0, true};
}

Result<Phrase> recordFrom(const PhraseDraft &draft, PhraseId id)
{
    const QString code = draft.code.trimmed();
    Check check;
    check.is(saysSomething(code) && !code.contains(u' '), u"code"_s);
    check.is(saysSomething(draft.text), u"text"_s);
    if (!check.passed()) {
        return check.error();
    }
    return Phrase{id, *NonBlankText::from(code), *NonBlankText::from(draft.text), true};
}

} // namespace dutydesk
