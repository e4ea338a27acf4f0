// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todayrows.h"

#include "base/limitwords.h"
#include "log/casewords.h"
#include "log/logwords.h"
#include "today/todaywords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using Where = TodayTarget::Where;

TodayTarget targetOf(const TodayItem &item)
{
    switch (item.kind) {
    case TodayKind::PageToReview:
    case TodayKind::PagesToReview:
        return {Where::Review, item.record};
    case TodayKind::UnpublishedRoster:
        return {Where::Roster, {}, item.day.value_or(QDate())};
    case TodayKind::Alarm:
        return {Where::Records};
    case TodayKind::Backup:
        return {Where::Backups};
    default:
        return {Where::Record, item.record};
    }
}

Tone toneOfLevel(TodayLevel level)
{
    return level == TodayLevel::Overdue ? Tone::Overdue : level == TodayLevel::Warning ? Tone::Warning : Tone::Quiet;
}

RegisterCell chipOf(const Case &work)
{
    const bool isImportant = work.urgency == Urgency::Important;
    const bool saysKind = work.urgency == Urgency::Ordinary && work.kind != CaseKind::FollowUp;
    return {.text = saysKind ? CaseWords::kind(work.kind) : LogWords::urgency(work.urgency),
            .tone = isImportant                      ? Tone::Overdue
                    : work.urgency == Urgency::Watch ? Tone::Warning
                                                     : Tone::Quiet,
            .icon = isImportant ? std::optional(Icon::Warning) : std::nullopt};
}

} // namespace

TodayRow TodayRows::heading(const QString &text, const QString &aside)
{
    return {.isHeading = true, .isStrong = true, .text = text, .aside = aside};
}

TodayRow TodayRows::hint(const QString &sentence)
{
    return {.aside = sentence};
}

QString TodayRows::momentText(const QDateTime &moment) const
{
    const QDateTime local = moment.toTimeZone(m_zone);
    QString time = local.toString(u"HH:mm"_s);
    if (local.date() == m_today.date) {
        return time;
    }
    return local.date() == m_today.date.addDays(-1) ? tr("yesterday %1").arg(time) : local.toString(u"MM-dd HH:mm"_s);
}

TodayRow TodayRows::limitRow(const CountedLimit &counted)
{
    const RunningLimit &limit = counted.limit;
    return {.isStrong = true,
            .text = LimitWords::placeAndMatter(limit),
            .subline = limit.nextStep.isEmpty() ? QString() : tr("Next: %1").arg(limit.nextStep),
            .limit = counted,
            .target = {Where::Record, limit.record}};
}

TodayRow TodayRows::workRow(const Case &work) const
{
    TodayRow row{.text = LogWords::placeAndMatter(work),
                 .aside = work.nextStep,
                 .chip = chipOf(work),
                 .figure = tr("no deadline"),
                 .figureTone = Tone::Quiet,
                 .target = {Where::Record, RecordReference::of(work)}};
    if (work.deadline) {
        const bool isOverdue = *work.deadline < m_today.now;
        const QString moment = momentText(*work.deadline);
        row.figure = isOverdue ? tr("overdue since %1").arg(moment) : moment;
        row.figureTone = isOverdue ? std::optional(Tone::Overdue) : std::nullopt;
    }
    return row;
}

TodayRow TodayRows::itemRow(const TodayItem &item) const
{
    return {.text = TodayWords::sentence(item, m_zone),
            .chip = {.text = TodayWords::kind(item.kind), .tone = toneOfLevel(item.level)},
            .target = targetOf(item)};
}

TodayRow TodayRows::lineRow(const LogEntry &line) const
{
    return {.lead = line.happenedAt.toTimeZone(m_zone).toString(u"HH:mm"_s),
            .text = line.place.isEmpty() ? line.matter.toString() : line.place + u' ' + line.matter.toString(),
            .aside = line.action,
            .target = {Where::Record, RecordReference::of(line)}};
}

std::vector<TodayRow> TodayRows::work() const
{
    std::vector<TodayRow> rows;
    if (!m_today.openWork) {
        return rows;
    }
    rows.push_back(heading(tr("Running out"), QString::number(m_limits.size())));
    for (const CountedLimit &limit : m_limits) {
        rows.push_back(limitRow(limit));
    }
    if (m_limits.empty()) {
        rows.push_back(hint(tr("No deadline is running. Work with a deadline stands here, the nearest first.")));
    }
    if (!m_today.due.empty()) {
        rows.push_back(heading(tr("To be done"), QString::number(m_today.due.size())));
        for (const Case &work : m_today.due) {
            rows.push_back(workRow(work));
        }
    }
    return rows;
}

void TodayRows::addItems(std::vector<TodayRow> &rows, const QString &title, const std::vector<TodayItem> &items) const
{
    if (!items.empty()) {
        rows.push_back(heading(title, QString::number(items.size())));
    }
    for (const TodayItem &item : items) {
        rows.push_back(itemRow(item));
    }
}

void TodayRows::addLines(std::vector<TodayRow> &rows) const
{
    if (!m_today.lines) {
        return;
    }
    const LinesOfShift &lines = *m_today.lines;
    rows.push_back(heading(tr("Lines of this shift"), tr("%1, page %2 · %n line(s)", nullptr, lines.count)
                                                          .arg(lines.volume.number.toString())
                                                          .arg(lines.page.number)));
    for (const LogEntry &line : lines.newest) {
        rows.push_back(lineRow(line));
    }
    if (lines.newest.empty()) {
        rows.push_back(hint(tr("Nothing is written yet. F2 writes a line from anywhere.")));
    }
}

std::vector<TodayRow> TodayRows::news() const
{
    std::vector<TodayRow> rows;
    addItems(rows, tr("Waiting for me"), m_today.waiting);
    addLines(rows);
    addItems(rows, tr("Reminders"), m_today.reminders);
    if (rows.empty()) {
        rows.push_back(hint(tr("Nothing waits for you.")));
    }
    return rows;
}

} // namespace dutydesk
