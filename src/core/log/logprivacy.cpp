// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logprivacy.h"

#include "base/try.h"
#include "log/maskedlog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

LogPrivacy::LogPrivacy(LogRepositories repositories, PrivacyService &privacy)
    : m_repositories(repositories)
    , m_privacy(privacy)
{}

/// The numbers of the volume and of the page, as people write them.
Result<QString> LogPrivacy::numberOf(LogPageId id) const
{
    TRY(const LogPage page, m_repositories.pages.findById(id));
    TRY(const LogVolume volume, m_repositories.volumes.findById(page.volume));
    return u"%1 · %2"_s.arg(volume.number.toString()).arg(page.number);
}

Result<LogEntry> LogPrivacy::unmask(const Actor &actor, LogEntryId line, const QString &reason)
{
    CHECK(actor.require(Right::UnmaskOwners));
    TRY(const LogEntry entry, m_repositories.entries.findById(line));
    TRY(const QString number, numberOf(entry.page));
    QStringList fields{u"duty log"_s, u"%1-%2"_s.arg(number).arg(entry.line)};
    fields.append(entry.person.isEmpty() ? QStringList() : QStringList{u"name"_s});
    fields.append(entry.telephone.isEmpty() ? QStringList() : QStringList{u"telephone"_s});
    fields.append(u"text"_s);
    CHECK(m_privacy.recordAccess(actor, entry.place, fields, reason));
    return entry;
}

Result<Case> LogPrivacy::unmask(const Actor &actor, CaseId id, const QString &reason)
{
    CHECK(actor.require(Right::UnmaskOwners));
    TRY(const Case work, m_repositories.cases.findById(id));
    CHECK(m_privacy.recordAccess(actor, work.place, {u"open work"_s, work.fullNumber(), u"text"_s}, reason));
    return work;
}

} // namespace dutydesk
