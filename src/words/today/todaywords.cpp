// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaywords.h"

#include "backup/backupwords.h"
#include "handover/handoverwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const TodayItem &item)
{
    return item.day.value_or(QDate()).toString(u"yyyy-MM-dd"_s);
}

QString exceptionsOf(const TodayItem &item)
{
    QStringList names;
    for (const PageException exception : item.exceptions) {
        names.append(HandoverWords::exception(exception));
    }
    return names.join(TodayWords::tr(", "));
}

QString requestSentence(const TodayItem &item)
{
    switch (*item.request) {
    case DataRequestKind::Copy:
        return TodayWords::tr("An owner asked for a copy of their data on %1").arg(dayOf(item));
    case DataRequestKind::Correction:
        return TodayWords::tr("An owner asked for a correction of their data on %1").arg(dayOf(item));
    case DataRequestKind::Erasure:
        return TodayWords::tr("An owner asked for the erasure of their data on %1").arg(dayOf(item));
    }
    Q_UNREACHABLE();
}

QString rosterSentence(const TodayItem &item)
{
    const QString month = item.day.value_or(QDate()).toString(u"yyyy-MM"_s);
    return item.level == TodayLevel::Overdue
               ? TodayWords::tr("The duty roster of %1 is not published, and today is the last day").arg(month)
               : TodayWords::tr("The duty roster of %1 is not published yet").arg(month);
}

QString taskSentence(const TodayItem &item)
{
    return !item.day                           ? item.name
           : item.level == TodayLevel::Overdue ? TodayWords::tr("%1: was due on %2").arg(item.name, dayOf(item))
                                               : TodayWords::tr("%1: due on %2").arg(item.name, dayOf(item));
}

QString fullVolumeSentence(const TodayItem &item)
{
    return item.count == 0
               ? TodayWords::tr("Volume %1 is full: the next page begins a new one").arg(item.name)
               : TodayWords::tr("Volume %1 has room for %n more page(s)", nullptr, item.count).arg(item.name);
}

} // namespace

QString TodayWords::kind(TodayKind kind)
{
    switch (kind) {
    case TodayKind::PageToReview:
        return tr("exception");
    case TodayKind::PagesToReview:
        return tr("review");
    case TodayKind::HandoverRefused:
        return tr("refused");
    case TodayKind::PageAwaitsRelief:
        return tr("relief");
    case TodayKind::DeskClosed:
        return tr("desk closed");
    case TodayKind::TaskToAccept:
        return tr("to accept");
    case TodayKind::TaskForMe:
        return tr("task");
    case TodayKind::DataRequest:
        return tr("data request");
    case TodayKind::Alarm:
        return tr("alarm");
    case TodayKind::VolumeToPurge:
        return tr("purge");
    case TodayKind::FullVolume:
        return tr("volume");
    case TodayKind::UnpublishedRoster:
        return tr("roster");
    case TodayKind::Inspection:
        return tr("inspection");
    case TodayKind::Backup:
        return tr("backup");
    case TodayKind::ReportToMe:
        return tr("report");
    }
    Q_UNREACHABLE();
}

// NOLINTNEXTLINE(readability-function-size): one sentence for each kind
QString TodayWords::sentence(const TodayItem &item, const QTimeZone &zone)
{
    switch (item.kind) {
    case TodayKind::PageToReview:
        return tr("%1, page %2: %3").arg(item.name).arg(item.count).arg(exceptionsOf(item));
    case TodayKind::PagesToReview:
        return tr("%n signed page(s) to review, the oldest of %1", nullptr, item.count).arg(dayOf(item));
    case TodayKind::HandoverRefused:
        return tr("%1, page %2: the incoming officer did not take over").arg(item.name).arg(item.count);
    case TodayKind::PageAwaitsRelief:
        return tr("Page %1 is signed and waits for the incoming officer").arg(item.count);
    case TodayKind::DeskClosed:
        return tr("The desk was closed: take over before anything else");
    case TodayKind::TaskToAccept:
        return tr("%1: reported back, accept it or send it back").arg(item.name);
    case TodayKind::TaskForMe:
        return taskSentence(item);
    case TodayKind::DataRequest:
        return requestSentence(item);
    case TodayKind::Alarm:
        return tr("%n alarm(s) of the records to explain", nullptr, item.count);
    case TodayKind::VolumeToPurge:
        return tr("Volume %1 may be purged since %2").arg(item.name, dayOf(item));
    case TodayKind::FullVolume:
        return fullVolumeSentence(item);
    case TodayKind::UnpublishedRoster:
        return rosterSentence(item);
    case TodayKind::Inspection:
        return item.level == TodayLevel::Overdue ? tr("%1: the certificate ended on %2").arg(item.name, dayOf(item))
                                                 : tr("%1: certificate until %2").arg(item.name, dayOf(item));
    case TodayKind::Backup:
        return BackupWords::warning(*item.backup, zone);
    case TodayKind::ReportToMe:
        return tr("%1: %2", "what a report to the reader is about, and why").arg(item.name, item.reason);
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
