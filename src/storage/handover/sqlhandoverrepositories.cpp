// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/sqlhandoverrepositories.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<LogPage> SqlLogPageRepository::findLast() const
{
    return first(select(u"ORDER BY id DESC LIMIT 1"_s));
}

Result<std::vector<LogPage>> SqlLogPageRepository::listOfVolume(LogVolumeId volume) const
{
    return all(std::move(select(u"WHERE log_volume_id = :volume ORDER BY page_number"_s).bind(u":volume"_s, volume)));
}

Result<std::vector<LogPage>> SqlLogPageRepository::listOfDate(QDate date) const
{
    return all(std::move(select(u"WHERE duty_date = :date ORDER BY id"_s).bind(u":date"_s, date)));
}

Result<std::vector<LogEntry>> SqlLogEntryRepository::listOfPage(LogPageId page) const
{
    return all(std::move(select(u"WHERE log_page_id = :page ORDER BY line"_s).bind(u":page"_s, page)));
}

Result<std::vector<LogEntry>> SqlLogEntryRepository::listCorrectionsOf(LogPageId page) const
{
    return all(
        std::move(select(u"WHERE amends_id IN (SELECT id FROM log_entry WHERE log_page_id = :page) ORDER BY id"_s)
                      .bind(u":page"_s, page)));
}

Result<std::vector<LogEntry>> SqlLogEntryRepository::listContaining(const QString &text) const
{
    QString pattern = text.toLower();
    for (const QChar special : {u'\\', u'%', u'_'}) {
        pattern.replace(special, QString(u'\\') + special);
    }
    const QString contains = u"(lower(place) LIKE :pattern ESCAPE '\\' OR lower(matter) LIKE :pattern ESCAPE '\\')"_s;
    const QString condition =
        u"WHERE %1 OR amends_id IN (SELECT id FROM log_entry WHERE %1) ORDER BY id"_s.arg(contains);
    return all(std::move(select(condition).bind(u":pattern"_s, u'%' + pattern + u'%')));
}

Result<std::vector<Attachment>> SqlAttachmentRepository::listOfEntry(LogEntryId entry) const
{
    return all(std::move(select(u"WHERE log_entry_id = :entry ORDER BY id"_s).bind(u":entry"_s, entry)));
}

Result<std::vector<OpenWork>> SqlOpenWorkRepository::listOpen() const
{
    return all(std::move(select(u"WHERE state = :open "
                                "ORDER BY heat DESC, CASE WHEN deadline IS NULL THEN 1 ELSE 0 END, deadline, id"_s)
                             .bind(u":open"_s, WorkState::Open)));
}

Result<std::vector<OpenWork>> SqlOpenWorkRepository::listOfEntry(LogEntryId entry) const
{
    return all(std::move(select(u"WHERE log_entry_id = :entry ORDER BY id"_s).bind(u":entry"_s, entry)));
}

Result<Handover> SqlHandoverRepository::findOfPage(LogPageId page) const
{
    return first(std::move(
        select(u"WHERE log_page_id = :page AND refused_at IS NULL ORDER BY id DESC LIMIT 1"_s).bind(u":page"_s, page)));
}

Result<std::vector<Handover>> SqlHandoverRepository::listOfPage(LogPageId page) const
{
    return all(std::move(select(u"WHERE log_page_id = :page ORDER BY id"_s).bind(u":page"_s, page)));
}

Result<std::vector<ItemCount>> SqlItemCountRepository::listOfHandover(HandoverId handover) const
{
    return all(std::move(select(u"WHERE handover_id = :handover ORDER BY id"_s).bind(u":handover"_s, handover)));
}

Result<std::vector<OpenWorkAnswer>> SqlOpenWorkAnswerRepository::listOfHandover(HandoverId handover) const
{
    return all(std::move(select(u"WHERE handover_id = :handover ORDER BY id"_s).bind(u":handover"_s, handover)));
}

Result<std::vector<HandedOverWork>> SqlHandedOverWorkRepository::listOfHandover(HandoverId handover) const
{
    return all(std::move(select(u"WHERE handover_id = :handover ORDER BY id"_s).bind(u":handover"_s, handover)));
}

Result<std::vector<PageReview>> SqlPageReviewRepository::listOfPage(LogPageId page) const
{
    return all(std::move(select(u"WHERE log_page_id = :page ORDER BY id"_s).bind(u":page"_s, page)));
}

Result<std::vector<PagePrint>> SqlPagePrintRepository::listOfPage(LogPageId page) const
{
    return all(std::move(select(u"WHERE log_page_id = :page ORDER BY id"_s).bind(u":page"_s, page)));
}

SqlHandoverStore::SqlHandoverStore(const Database &database)
    : volumes(database)
    , pages(database)
    , entries(database)
    , attachments(database)
    , openWork(database)
    , handovers(database)
    , itemCounts(database)
    , answers(database)
    , reviews(database)
    , prints(database)
    , handedOver(database)
{}

} // namespace dutydesk
