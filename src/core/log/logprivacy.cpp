// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logprivacy.h"

#include "log/maskedlog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

LogPrivacy::LogPrivacy(HandoverRepositories repositories, PrivacyService &privacy)
    : m_repositories(repositories)
    , m_privacy(privacy)
{}

/// Volume and page, as people name it.
Result<QString> LogPrivacy::numberOf(LogPageId id) const
{
    const Result<LogPage> page = m_repositories.pages.findById(id);
    if (!page) {
        return failure(page.error());
    }
    const Result<LogVolume> volume = m_repositories.volumes.findById(page->volume);
    return volume ? Result<QString>(u"%1 · %2"_s.arg(volume->number.toString()).arg(page->number))
                  : failure(volume.error());
}

Result<LogEntry> LogPrivacy::unmask(const Actor &actor, LogEntryId line, const QString &reason)
{
    const Result<LogEntry> entry = m_repositories.entries.findById(line);
    const Result<QString> number = entry ? numberOf(entry->page) : failure(entry.error());
    if (!number) {
        return failure(number.error());
    }
    QStringList fields{u"duty log"_s, u"%1-%2"_s.arg(*number).arg(entry->line)};
    fields.append(entry->person.isEmpty() ? QStringList() : QStringList{u"name"_s});
    fields.append(entry->telephone.isEmpty() ? QStringList() : QStringList{u"telephone"_s});
    fields.append(u"text"_s);
    const Result<void> noted = m_privacy.recordAccess(actor, entry->place, fields, reason);
    return noted ? entry : failure(noted.error());
}

Result<OpenWork> LogPrivacy::unmask(const Actor &actor, OpenWorkId id, const QString &reason)
{
    const Result<OpenWork> work = m_repositories.openWork.findById(id);
    const Result<QString> number = work ? numberOf(work->page) : failure(work.error());
    if (!number) {
        return failure(number.error());
    }
    const Result<void> noted = m_privacy.recordAccess(actor, work->place, {u"open work"_s, *number, u"text"_s}, reason);
    return noted ? work : failure(noted.error());
}

} // namespace dutydesk
