// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centredrafts.h"

#include "base/telephone.h"
#include "base/try.h"
#include "journal/erasure.h"
#include "people/personname.h"
#include "people/role.h"

#include <QStringList>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<Record R>
Result<R> active(Result<R> record)
{
    if (record) {
        record->active = true;
    }
    return record;
}

bool saysSomething(const QString &text)
{
    return NonBlankText::from(text).has_value();
}

/// The lines of the text, each trimmed; there is one line for each role.
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

bool isCentreCode(const QString &code)
{
    return code.size() >= 2 && code.size() <= 6
           && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Result<Centre> recordFrom(const CentreDraft &typed, CentreId id)
{
    using D = CentreDraft;
    D draft = typed;
    draft.roleNames = trimmedLines(typed.roleNames);
    CHECK(valid<&D::code>(isCentreCode(draft.code.trimmed())));
    CHECK(valid<&D::deskTelephone>(isTelephoneOrNothing(draft.deskTelephone)));
    CHECK(valid<&D::language>(draft.language == "zh_CN"_L1 || draft.language == "en"_L1));
    CHECK(valid<&D::roleNames>(areRoleNames(draft.roleNames)));
    CHECK(between<&D::beforeHandingOver>(draft.beforeHandingOver, 0min, 120min));
    CHECK(between<&D::beforeTakingOver>(draft.beforeTakingOver, 0min, 120min));
    CHECK(between<&D::rosterReminderDay>(draft.rosterReminderDay, 1, 28));
    CHECK(between<&D::idleLock>(draft.idleLock, 1min, 120min));
    CHECK(between<&D::pagesPerVolume>(draft.pagesPerVolume, 1, 1000));
    CHECK(between<&D::minimumRest>(draft.minimumRest, 0h, 24h));
    CHECK(between<&D::longestRunOfDutyDays>(draft.longestRunOfDutyDays, 1, 31));
    CHECK(between<&D::daysBetweenChecks>(draft.daysBetweenChecks, 1, 30));
    CHECK(between<&D::logKeptDays>(draft.logKeptDays, Retention::atLeast.count(), Retention::longestSetting.count()));
    CHECK(between<&D::ownerDataKeptDays>(draft.ownerDataKeptDays, Retention::atLeast.count(),
                                         Retention::longestSetting.count()));
    return recordFrom<Centre>(draft, id);
}

Result<SharedItem> recordFrom(const SharedItemDraft &typed, SharedItemId id)
{
    const Result<NonBlankText> name = personName(typed.name);
    CHECK(valid<&SharedItemDraft::name>(name.has_value()));
    SharedItemDraft draft = typed;
    draft.name = name->toString();
    CHECK(between<&SharedItemDraft::expected>(draft.expected, 1, 999));
    return active(recordFrom<SharedItem>(draft, id));
}

Result<OnCallLeader> recordFrom(const OnCallLeaderDraft &draft, OnCallLeaderId id)
{
    CHECK(valid<&OnCallLeaderDraft::telephone>(isTelephoneOrNothing(draft.telephone)));
    return active(recordFrom<OnCallLeader>(draft, id));
}

Result<EmergencyNumber> recordFrom(const EmergencyNumberDraft &draft, EmergencyNumberId id)
{
    CHECK(valid<&EmergencyNumberDraft::telephone>(isTelephoneOrNothing(draft.telephone)));
    return active(recordFrom<EmergencyNumber>(draft, id));
}

Result<Phrase> recordFrom(const PhraseDraft &draft, PhraseId id)
{
    CHECK(valid<&PhraseDraft::code>(!draft.code.trimmed().contains(u' ')));
    return active(recordFrom<Phrase>(draft, id));
}

} // namespace dutydesk
