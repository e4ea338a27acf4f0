// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/statusband.h"

#include "backup/backupservice.h"
#include "backup/backupwords.h"
#include "base/errortext.h"
#include "base/try.h"
#include "centre/centreservice.h"
#include "common/countdown.h"
#include "common/elidedlabel.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/theme.h"
#include "journal/clockwords.h"
#include "journal/journalproblemtext.h"
#include "journal/journalwatch.h"
#include "log/logpages.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fewestOfCentre = 8; ///< in digits: the least width of the centre's name

} // namespace

StatusBand::StatusBand(const Seat &seat, QWidget *parent)
    : LiveView(seat,
               {RecordType::Centre, RecordType::ShiftPattern, RecordType::RosterMonth, RecordType::Duty,
                RecordType::Substitution, RecordType::StaffMember, RecordType::LogPage, RecordType::Notice},
               parent)
    , m_line(new QHBoxLayout)
    , m_centre(new ElidedLabel(this))
    , m_duty(new ElidedLabel(this))
    , m_countdown(new QPushButton(iconOf(Icon::Clock), {}, this))
    , m_person(new QToolButton(this))
    , m_reminder(new QPushButton(iconOf(Icon::Calendar), {}, this))
    , m_backup(new QPushButton(iconOf(Icon::Warning), {}, this))
    , m_clock(new QPushButton(iconOf(Icon::Clock), {}, this))
    , m_headAlarm(new QPushButton(iconOf(Icon::Warning), {}, this))
{
    makeLines();
    connect(m_countdown, &QPushButton::clicked, this, &StatusBand::handoverWanted);
    connect(m_reminder, &QPushButton::clicked, this, [this] { Q_EMIT rosterWanted(m_month); });
    connect(m_headAlarm, &QPushButton::clicked, this, &StatusBand::recordsWanted);
    connect(m_clock, &QPushButton::clicked, this, &StatusBand::recordsWanted);
    connect(m_backup, &QPushButton::clicked, this, &StatusBand::backupsWanted);
    connect(&m_seat.session, &Session::changed, this, &StatusBand::showPerson);
    connect(&m_minute, &QTimer::timeout, this, &StatusBand::readAgain);
    connect(&m_second, &QTimer::timeout, this, &StatusBand::tick);
    connect(&m_second, &QTimer::timeout, this, &StatusBand::watchClock);
    m_minute.start(1min);
    m_second.start(1s);
    showPerson();
}

void StatusBand::makeLines()
{
    m_centre->setObjectName(u"centreLabel"_s);
    m_duty->setObjectName(u"dutyLabel"_s);
    m_countdown->setObjectName(u"countdownButton"_s);
    m_person->setObjectName(u"personButton"_s);
    m_reminder->setObjectName(u"reminderButton"_s);
    m_backup->setObjectName(u"backupButton"_s);
    m_clock->setObjectName(u"clockButton"_s);
    m_headAlarm->setObjectName(u"headAlarmButton"_s);
    Theme::scale(*m_centre, TextSize::Heading);
    m_duty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen the window
    m_person->setIcon(iconOf(Icon::Person));
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setPopupMode(QToolButton::InstantPopup);
    Theme::dress(*m_headAlarm, Tone::Overdue);
    m_line->addWidget(m_centre);
    m_line->addSpacing(fontMetrics().averageCharWidth() * 3);
    m_line->addWidget(m_duty, 1);
    m_line->addWidget(m_countdown);
    m_line->addWidget(m_person);
    auto *alarms = new FlowLayout;
    alarms->addWidget(m_headAlarm);
    alarms->addWidget(m_clock);
    alarms->addWidget(m_reminder);
    alarms->addWidget(m_backup);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_line);
    layout->addLayout(alarms);
    for (QWidget *later :
         std::initializer_list<QWidget *>{m_countdown, m_person, m_reminder, m_backup, m_clock, m_headAlarm}) {
        later->hide();
    }
}

void StatusBand::setFindBox(QWidget *box)
{
    m_line->insertWidget(0, box);
}

void StatusBand::setPersonMenu(QMenu *menu)
{
    m_person->setMenu(menu);
}

Result<StatusBand::News> StatusBand::readNews(Services &services, QDate today)
{
    CHECK(services.journal->lookForOthers());
    TRY(Centre centre, services.centre->centre());
    services.watch->beginIfDue(centre.daysBetweenChecks);
    TRY(DutyNow duty, services.roster->dutyNow());
    TRY(RosterReminder reminder, services.roster->reminder(today));
    const Result<LogPage> page = services.logPages->lastPage();
    const Result<HeadCheck> head = services.journal->headCheck();
    const auto backup = services.backups->warning();
    return News{.centre = std::move(centre),
                .duty = std::move(duty),
                .reminder = std::move(reminder),
                .page = page ? std::optional(*page) : std::nullopt,
                .backup = backup.value_or(std::nullopt),
                .clock = services.journal->clockAnomaly().value_or(std::nullopt),
                .notPinned = head ? head->notPinned : std::nullopt,
                .headAlarm = head && head->isAlarm()};
}

void StatusBand::read()
{
    m_seat.gateway.ask(
        this, [today = m_seat.clock.today()](Services &services) { return readNews(services, today); },
        [this](const Result<News> &news) {
            if (news) { // before the first start there is no news, and pages show their own errors
                showNews(*news);
            }
        });
}

void StatusBand::showNews(const News &news)
{
    m_centre->setText(news.centre.name.toString());
    m_centre->setToolTip(m_centre->text());
    m_leadTime = news.centre.beforeHandingOver;
    showDuty(news.duty);
    showReminder(news.reminder);
    showBackup(news.backup);
    showClock(news.clock);
    m_isPinned = !news.notPinned;
    if (news.notPinned) {
        showAlarm(notPinnedText(*news.notPinned));
    } else if (news.headAlarm && !m_isWatched) {
        showAlarm(missingText());
    }
    watchJournal();
    showPage(news.page);
    Q_EMIT centreRead(news.centre);
}

/// Shows the time left of the open page, whose officer is on duty until they hand over.
void StatusBand::showPage(const std::optional<LogPage> &page)
{
    m_deadline.reset();
    m_notOpen.clear();
    if (page && page->state == PageState::Open) {
        m_deadline = m_seat.clock.sinceBoot() + std::chrono::seconds(m_seat.clock.now().secsTo(page->plannedEnd));
    } else if (page) {
        m_notOpen = page->state == PageState::AwaitingRelief ? tr("Waiting for relief") : tr("Desk closed");
    }
    tick();
}

/// Verifies the journal step by step, so that other work comes in between.
void StatusBand::watchJournal()
{
    m_seat.gateway.ask(
        this, [](Services &services) { return services.watch->goOn(); },
        [this](const Result<JournalWatch::Outcome> &outcome) {
            if (!outcome) {
                if (outcome.error().code == ErrorCode::DatabaseDamaged) {
                    showAlarm(ErrorText::of(outcome.error()));
                }
                return;
            }
            if (!std::exchange(m_isWatched, outcome->at.isValid()) && m_isWatched) {
                Q_EMIT verified();
            }
            if (const std::optional<JournalFinding> bad = outcome->report.firstBad()) {
                showAlarm(tr("%1 Please tell the manager: look under Administration, Records.")
                              .arg(JournalProblemText::of(*bad)));
            } else if (!outcome->report.alarms.empty()) {
                showAlarm(missingText());
            } else if (outcome->isDone && m_isPinned) {
                m_headAlarm->hide();
            }
            if (!outcome->isDone) {
                QTimer::singleShot(20ms, this, &StatusBand::watchJournal);
            }
        });
}

QString StatusBand::missingText()
{
    return tr("The records do not agree with what this computer noted of them. Please tell the manager: look under "
              "Administration, Records.");
}

QString StatusBand::notPinnedText(const Error &error)
{
    return error.code == ErrorCode::DiskFull
               ? tr("The records are saved, but this computer could not note where they end: its disk is full. Free "
                    "some space on it. Until then, nobody would see that the end is missing.")
               : tr("The records are saved, but this computer could not note where they end: it may not write %1. Have "
                    "the right to do so given back. Until then, nobody would see that the end is missing.")
                     .arg(error.detail);
}

void StatusBand::showClock(const std::optional<ClockAnomaly> &clock)
{
    m_clock->setVisible(clock.has_value());
    m_clock->setText(clock ? ClockWords::now(*clock, m_seat.clock.zone()) : QString());
    m_clock->setAccessibleName(m_clock->text());
    Theme::dress(*m_clock, clock && clock->isBehind() ? Tone::Overdue : Tone::Warning);
}

/// Reads again at once when somebody sets the machine's clock.
void StatusBand::watchClock()
{
    const auto now = std::chrono::seconds(m_seat.clock.now().toSecsSinceEpoch());
    const auto started = now - std::chrono::floor<std::chrono::seconds>(m_seat.clock.sinceBoot());
    if (m_started && std::chrono::abs(started - *m_started) > 30s) {
        readAgain();
    }
    m_started = started;
}

void StatusBand::showAlarm(const QString &text)
{
    m_headAlarm->setText(text);
    m_headAlarm->setAccessibleName(text);
    m_headAlarm->show();
}

void StatusBand::showDuty(const DutyNow &duty)
{
    if (!duty.current && !duty.next) {
        m_duty->setText(tr("Nobody is on the duty roster."));
        return;
    }
    const ShiftOnDuty &shift = duty.current ? *duty.current : *duty.next;
    QStringList names;
    for (const StaffMember &officer : shift.officers) {
        names.append(officer.name.toString());
    }
    const QString times = u"%1–%2"_s.arg(m_seat.clock.localTime(shift.start).toString(u"HH:mm"_s),
                                         m_seat.clock.localTime(shift.end).toString(u"HH:mm"_s));
    const QString who = names.join(tr(", "));
    const QString name = shift.pattern.name.toString();
    m_duty->setText(duty.current
                        ? tr("On duty: %1 %2 · %3").arg(name, times, who)
                        : tr("Next duty: %1, %2 %3 · %4")
                              .arg(m_seat.clock.localDate(shift.start).toString(u"yyyy-MM-dd"_s), name, times, who));
    m_duty->setToolTip(m_duty->text());
}

void StatusBand::showReminder(const RosterReminder &reminder)
{
    m_month = reminder.month;
    m_reminder->setVisible(reminder.level != RosterReminder::Level::None);
    const QString month = reminder.month.toString(u"yyyy-MM"_s);
    const bool alarm = reminder.level == RosterReminder::Level::Alarm;
    m_reminder->setText(alarm ? tr("Last day of the month: the duty roster of %1 is still not published!").arg(month)
                              : tr("The duty roster of %1 is to be published before this month ends.").arg(month));
    m_reminder->setAccessibleName(m_reminder->text());
    Theme::dress(*m_reminder, alarm ? Tone::Overdue : Tone::Warning);
}

void StatusBand::showBackup(const std::optional<BackupWarning> &warning)
{
    m_backup->setVisible(warning.has_value());
    if (warning) {
        m_backup->setText(BackupWords::warning(*warning, m_seat.clock.zone()));
        m_backup->setAccessibleName(m_backup->text());
        Theme::dress(*m_backup, warning->kind == BackupWarning::Kind::Late ? Tone::Overdue : Tone::Warning);
    }
}

void StatusBand::showPerson()
{
    const auto &actor = m_seat.session.actor();
    m_person->setVisible(actor.has_value());
    m_person->setText(actor ? actor->name.toString() : QString());
    m_person->setAccessibleName(m_person->text());
    m_person->setToolTip(actor ? tr("Switch person, password, settings, lock") : QString());
}

void StatusBand::tick()
{
    m_countdown->setVisible(m_deadline || !m_notOpen.isEmpty());
    m_countdown->setEnabled(m_seat.session.actor().has_value()); // visible before signing in too, but without an action
    if (m_deadline) {
        showTimeLeft(std::chrono::floor<std::chrono::seconds>(*m_deadline - m_seat.clock.sinceBoot()));
    } else {
        m_countdown->setText(m_notOpen);
        m_countdown->setAccessibleName(m_notOpen);
        Theme::undress(*m_countdown);
    }
    shareLine();
}

/// Shares the width so that the centre's name gives way before the officer on duty.
void StatusBand::shareLine()
{
    const int least = m_centre->fontMetrics().horizontalAdvance(u'0') * fewestOfCentre;
    int left = m_line->geometry().width() - m_duty->sizeHint().width();
    for (int i = 0; i < m_line->count(); ++i) {
        const QLayoutItem &item = *m_line->itemAt(i);
        const bool isHidden = item.widget() != nullptr && item.widget()->isHidden();
        if (item.widget() != m_centre && item.widget() != m_duty && !isHidden) {
            left -= item.sizeHint().width() + m_line->spacing();
        }
    }
    left -= 2 * m_line->spacing();
    m_centre->setMaximumWidth(std::max(left, std::min(least, m_centre->sizeHint().width())));
}

void StatusBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareLine();
}

void StatusBand::showTimeLeft(std::chrono::seconds left)
{
    const bool due = left <= m_leadTime;
    const QString time = countdownText(left);
    m_countdown->setText(left < 0s ? tr("Handover overdue by %1").arg(time)
                         : due     ? tr("Hand over now: %1 left").arg(time)
                                   : tr("Handover in %1").arg(time));
    m_countdown->setAccessibleName(m_countdown->text());
    if (due) {
        Theme::dress(*m_countdown, left < 0s ? Tone::Overdue : Tone::Warning);
    } else {
        Theme::undress(*m_countdown);
    }
}

} // namespace dutydesk
