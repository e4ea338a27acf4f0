// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demolog.h"

#include "base/try.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

DemoLog::DemoLog(const DemoWorld &world)
    : m_world(world)
    , m_cases(world)
{}

Result<void> DemoLog::writeHead(const Actor &officer, const QString &dutyManager)
{
    CHECK(m_world.services.logPages->setPageHead(
        officer, {m_world.chance.oneOf(m_world.texts.list(u"weather"_s)), dutyManager}));
    return {};
}

Result<void> DemoLog::work(const Actor &officer, QDate date, std::pair<QTime, QTime> hours, int lines)
{
    const int seconds = hours.first.secsTo(hours.second);
    std::vector<int> times;
    for (int i = 0; i < lines; ++i) {
        times.push_back(m_world.chance.below(seconds));
    }
    std::ranges::sort(times);
    for (const int time : times) {
        if (!m_world.reach(date, hours.first.addSecs(time))) {
            return {};
        }
        CHECK(finishDueWork(officer).andThen([&] { return writeLine(officer); }));
    }
    return {};
}

Result<void> DemoLog::finishDueWork(const Actor &officer)
{
    for (auto work = m_due.begin(); work != m_due.end();) {
        if (work->second.at > m_world.clock.now()) {
            ++work;
            continue;
        }
        TRY(const Case done, m_world.services.openWork->finish(officer, work->first, work->second.outcome));
        work = m_due.erase(work);
    }
    return {};
}

QString DemoLog::caller() const
{
    return m_world.chance.oneOf(m_world.texts.list(u"callers"_s));
}

LogEntryDraft DemoLog::draft(const DemoMatter &matter) const
{
    DemoChance &chance = m_world.chance;
    const bool late = chance.percent(3);
    const QDateTime happened =
        m_world.clock.now().addSecs(-60 * (late ? chance.between(20, 50) : chance.between(0, 4)));
    QString telephone;
    if (matter.hasPerson) {
        telephone = u"138 0000 %1"_s.arg(chance.between(1000, 9999));
    }
    return {.happenedAt = happened,
            .source = matter.source,
            .place = m_world.filledIn(matter.place),
            .person = matter.hasPerson ? caller() : QString(),
            .telephone = telephone,
            .matter = matter.matter,
            .entryClass = matter.entryClass,
            .action = matter.action,
            .toldWhom = matter.told,
            .state = matter.followUp ? EntryState::FollowUp : EntryState::Done};
}

const DemoMatter &DemoLog::chooseMatter() const
{
    const int month = m_world.clock.today().month();
    const bool heating = month <= 3 || month >= 11;
    for (;;) {
        const DemoMatter &matter = m_world.chance.oneOf(m_world.texts.matters());
        if (heating || !matter.winter) {
            return matter;
        }
    }
}

Result<void> DemoLog::writeLine(const Actor &officer)
{
    const DemoMatter &matter = chooseMatter();
    TRY(const LogEntry entry, m_world.services.logLines->write(officer, draft(matter)));
    Result<void> done;
    if (matter.hasSlip && m_world.chance.percent(30)) {
        done = attach(officer, entry);
    }
    if (done && matter.followUp) {
        return detail(officer, entry, *matter.followUp);
    }
    if (done && matter.place == "{flat}"_L1 && m_world.chance.percent(5)) {
        return amend(officer, entry);
    }
    return done;
}

/// The work that the line has made gets its next step, deadline and urgency.
Result<void> DemoLog::detail(const Actor &officer, const LogEntry &entry, const DemoFollowUp &followUp)
{
    TRY(const std::vector<Case> open, m_world.services.openWork->list(officer));
    const auto work = std::ranges::find(open, std::optional(entry.id), &Case::entry);
    if (work == open.end()) {
        return failure(ErrorCode::NotFound, u"open work"_s);
    }
    const bool stays = followUp.urgency != Urgency::Important && m_world.chance.percent(6); // past its deadline
    const QDateTime deadline = m_world.clock.now().addDays(followUp.days);
    // Urgent work is mostly settled before the shift ends.
    const int minutes = followUp.urgency == Urgency::Important
                            ? m_world.chance.between(15, 60)
                            : m_world.chance.between(followUp.days * 500, followUp.days * 1430);
    m_due.insert_or_assign(work->id,
                           Due{stays ? deadline.addDays(2) : m_world.clock.now().addSecs(60 * minutes), followUp.done});
    CHECK(m_world.services.openWork->change(officer, work->id,
                                            {.matter = work->matter.toString(),
                                             .place = work->place,
                                             .progress = m_world.texts.text(u"firstProgress"_s),
                                             .nextStep = followUp.nextStep,
                                             .deadline = deadline,
                                             .ifWorse = followUp.ifWorse,
                                             .follower = officer.name.toString(),
                                             .urgency = followUp.urgency,
                                             .entry = entry.id}));
    return followUp.urgency == Urgency::Important ? m_cases.actOn(officer, entry) : Result<void>();
}

Result<void> DemoLog::amend(const Actor &officer, const LogEntry &entry)
{
    const LogEntryDraft corrected{.happenedAt = entry.happenedAt,
                                  .source = entry.source,
                                  .place = m_world.filledIn(u"{flat}"_s),
                                  .person = entry.person,
                                  .telephone = entry.telephone,
                                  .matter = entry.matter.toString(),
                                  .entryClass = entry.entryClass,
                                  .action = entry.action,
                                  .toldWhom = entry.toldWhom};
    CHECK(m_world.services.logLines->amend(officer, entry.id, corrected, m_world.texts.text(u"amendReason"_s)));
    return {};
}

Result<void> DemoLog::attach(const Actor &officer, const LogEntry &entry)
{
    const QString content = m_world.texts.text(u"attachmentText"_s).replace("{place}"_L1, entry.place);
    CHECK(m_world.services.logLines->attach(officer, entry.id,
                                            {{m_world.texts.text(u"attachment"_s), content.toUtf8()}}));
    return {};
}

} // namespace dutydesk
