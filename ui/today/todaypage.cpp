// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaypage.h"

#include "common/countdown.h"
#include "common/fittedscroll.h"
#include "log/logwords.h"
#include "today/todaycard.h"
#include "today/todaylist.h"
#include "today/todayrows.h"
#include "today/todayservice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const RecordTypes &shownToday()
{
    static const RecordTypes types{
        RecordType::Centre,      RecordType::StaffMember,  RecordType::ShiftPattern, RecordType::Duty,
        RecordType::RosterMonth, RecordType::Substitution, RecordType::LogVolume,    RecordType::LogPage,
        RecordType::LogEntry,    RecordType::Case,         RecordType::Handover,     RecordType::ItemCount,
        RecordType::PageReview,  RecordType::DataRequest,  RecordType::Facility,     RecordType::FacilityEvent,
        RecordType::Erasure,     RecordType::Notice,       RecordType::Escalation,   RecordType::EscalationAttempt};
    return types;
}

} // namespace

TodayPage::TodayPage(const Seat &seat, LimitWatch &watch, QWidget *parent)
    : LiveView(seat, shownToday(), parent)
    , m_watch(watch)
    , m_work(new TodayList(seat.clock, tr("What is to be done"), this))
    , m_news(new TodayList(seat.clock, tr("What waits for me, lines of the shift, reminders"), this))
    , m_duty(new TodayCard(tr("On duty"), this))
    , m_handover(new TodayCard(tr("Handover"), this))
{
    m_work->setObjectName(u"todayWork"_s);
    m_news->setObjectName(u"todayNews"_s);
    m_duty->setObjectName(u"todayDuty"_s);
    m_handover->setObjectName(u"todayHandover"_s);
    makeLayout();
    setFocusProxy(m_work);
    for (TodayList *list : {m_work, m_news}) {
        connect(list, &TodayList::wanted, this, &TodayPage::follow);
    }
    for (TodayCard *card : {m_duty, m_handover}) {
        connect(card, &TodayCard::wanted, this, &TodayPage::follow);
    }
    connect(&m_second, &QTimer::timeout, this, &TodayPage::tick);
}

void TodayPage::makeLayout()
{
    auto *column = new QWidget(this);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins({});
    cards->addWidget(m_duty);
    cards->addWidget(m_handover);
    cards->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_work, 5);
    layout->addWidget(m_news, 5);
    layout->addWidget(new FittedScroll(column, this), 3); // scrolls on a low screen
}

void TodayPage::read()
{
    ask([](Services &services, const Actor &actor) { return services.today->read(actor); },
        [this](Today today) { showToday(std::move(today)); });
}

void TodayPage::clear()
{
    m_today.reset();
    m_deadline.reset();
    m_work->setRows({});
    m_news->setRows({});
    m_duty->show({});
    m_handover->show({});
}

void TodayPage::showToday(Today today)
{
    m_today = std::move(today);
    m_deadline.reset();
    if (m_today->page && m_today->page->state == PageState::Open) {
        m_deadline =
            m_seat.clock.sinceBoot() + std::chrono::seconds(m_seat.clock.now().secsTo(m_today->page->plannedEnd));
    }
    const std::vector<CountedLimit> limits = // whoever reads no records knows of none, and those that run go on
        m_today->openWork ? m_watch.count(m_today->limits) : std::vector<CountedLimit>();
    const TodayRows rows(*m_today, limits, m_seat.clock.zone());
    m_work->setRows(rows.work());
    m_news->setRows(rows.news());
    showDuty();
    showHandover();
}

QString TodayPage::namesOf(const ShiftOnDuty &shift)
{
    QStringList names;
    for (const StaffMember &officer : shift.officers) {
        names.append(officer.name.toString());
    }
    return names.join(tr(", "));
}

QString TodayPage::timesOf(const ShiftOnDuty &shift) const
{
    return u"%1–%2"_s.arg(m_seat.clock.localTime(shift.start).toString(u"HH:mm"_s),
                          m_seat.clock.localTime(shift.end).toString(u"HH:mm"_s));
}

void TodayPage::showDuty()
{
    const DutyNow &duty = m_today->duty;
    TodayCard::Content content{.target = {TodayTarget::Where::Roster, {}, m_today->date}};
    if (duty.current) {
        content.strong = {namesOf(*duty.current)};
        content.quiet = {u"%1 %2"_s.arg(duty.current->pattern.name.toString(), timesOf(*duty.current))};
    } else {
        content.quiet = {tr("Nobody is on duty now.")};
    }
    if (duty.next) {
        const QDate day = m_seat.clock.localDate(duty.next->start);
        const QString when = day == m_today->date              ? tr("today")
                             : day == m_today->date.addDays(1) ? tr("tomorrow")
                                                               : day.toString(u"MM-dd"_s);
        content.quiet.append(
            tr("Next: %1 %2 %3 · %4")
                .arg(when, duty.next->pattern.name.toString(), timesOf(*duty.next), namesOf(*duty.next)));
    }
    m_duty->show(content);
}

/// Whoever may not hand over is led to the page, or nowhere.
TodayTarget TodayPage::targetOfHandover() const
{
    using Where = TodayTarget::Where;
    const std::optional<Actor> &actor = m_seat.session.actor();
    if (actor && actor->may(Right::WriteLog)) {
        return {m_today->page ? Where::Handover : Where::Log};
    }
    return actor && actor->may(Right::ReadRecords) && m_today->page
               ? TodayTarget{Where::Record, RecordReference::of(*m_today->page)}
               : TodayTarget();
}

void TodayPage::showHandover()
{
    TodayCard::Content content{.target = targetOfHandover()};
    if (m_deadline) {
        const auto left = std::chrono::floor<std::chrono::seconds>(*m_deadline - m_seat.clock.sinceBoot());
        content.figure = left < 0s ? u'+' + countdownText(left) : countdownText(left);
        content.figureTone = left < 0s                   ? std::optional(Tone::Overdue)
                             : left <= m_today->leadTime ? std::optional(Tone::Warning)
                                                         : std::nullopt;
        const QDateTime from = m_today->page->plannedEnd.addSecs(-std::chrono::seconds(m_today->leadTime).count());
        content.quiet = {left < 0s ? tr("The shift is over: hand over now.")
                                   : tr("Hand over from %1").arg(m_seat.clock.localTime(from).toString(u"HH:mm"_s))};
    } else {
        content.quiet = {m_today->page ? LogWords::pageState(m_today->page->state)
                                       : tr("The log has no page yet: open the first one.")};
    }
    if (const std::optional<OpenWorkCount> &work = m_today->openWork) {
        content.quiet.append(
            work->all == 0
                ? tr("No open work")
                : tr("%n piece(s) of open work, %1 of them important", nullptr, work->all).arg(work->important));
    }
    m_handover->show(content);
}

/// Moves the countdowns, and reads again when the moment has come; also when the clock was put back.
void TodayPage::tick()
{
    if (!m_today) {
        return;
    }
    const QDateTime now = m_seat.clock.now();
    const bool isOutdated = now >= m_today->nextChange || now < m_today->now;
    m_work->tick();
    showHandover();
    if (isOutdated) {
        m_today->nextChange = now.addSecs(60); // when it cannot be read
        m_today->now = now;
        readAgain();
    }
}

void TodayPage::follow(const TodayTarget &target)
{
    switch (target.where) {
    case TodayTarget::Where::Nowhere:
        break;
    case TodayTarget::Where::Record:
        Q_EMIT recordWanted(*target.record);
        break;
    case TodayTarget::Where::Review:
        Q_EMIT reviewWanted(target.record->id);
        break;
    case TodayTarget::Where::Roster:
        Q_EMIT rosterWanted(target.month);
        break;
    case TodayTarget::Where::Log:
        Q_EMIT logWanted();
        break;
    case TodayTarget::Where::Handover:
        Q_EMIT handoverWanted();
        break;
    case TodayTarget::Where::Records:
        Q_EMIT recordsWanted();
        break;
    case TodayTarget::Where::Backups:
        Q_EMIT backupsWanted();
        break;
    }
}

void TodayPage::showEvent(QShowEvent *event)
{
    m_second.start(1s);
    LiveView::showEvent(event);
    tick();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    LiveView::hideEvent(event);
}

} // namespace dutydesk
