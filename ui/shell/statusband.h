// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupsettings.h"
#include "centre/centre.h"
#include "common/liveview.h"
#include "journal/clockwatch.h"
#include "log/logpage.h"
#include "roster/rosterservice.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace dutydesk {

class ElidedLabel;

/// The line at the top of every page: who is on duty, what is running out of time, and who is signed in.
class StatusBand final : public LiveView
{
    Q_OBJECT

public:
    explicit StatusBand(const Seat &seat, QWidget *parent = nullptr);

    /// Places the search field at the left.
    void setFindBox(QWidget *box);

    /// Sets the menu of the signed-in person's button.
    void setPersonMenu(QMenu *menu);

Q_SIGNALS:
    /// Emitted when the centre's settings were read.
    void centreRead(const dutydesk::Centre &centre);

    void handoverWanted();
    void rosterWanted(QDate month);
    void recordsWanted();
    void backupsWanted();

    /// Emitted when the verification after the start is done, which may have found an alarm.
    void verified();

protected:
    void read() override;
    void clear() override {}

    /// The state of the desk is visible before signing in too.
    bool isForEverybody() const override { return true; }
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Everything that the line shows, read in one task.
    struct News
    {
        Centre centre;
        DutyNow duty;
        RosterReminder reminder;
        std::optional<LogPage> page; ///< the current page of the log
        std::optional<BackupWarning> backup;
        std::optional<ClockAnomaly> clock;
        std::optional<Error> notPinned;
        bool headAlarm; ///< known at once after the start; the verification finds more later
    };

    void watchJournal();
    static QString missingText();
    static QString notPinnedText(const Error &error);
    void showAlarm(const QString &text);
    static Result<News> readNews(Services &services, QDate today);
    void makeLines();
    void showNews(const News &news);
    void showDuty(const DutyNow &duty);
    void showReminder(const RosterReminder &reminder);
    void showBackup(const std::optional<BackupWarning> &warning);
    void showClock(const std::optional<ClockAnomaly> &clock);
    void watchClock();
    void showPerson();
    void showPage(const std::optional<LogPage> &page);
    void tick();
    void shareLine();
    void showTimeLeft(std::chrono::seconds left);

    QHBoxLayout *m_line;
    ElidedLabel *m_centre;
    ElidedLabel *m_duty;
    QPushButton *m_countdown;
    QToolButton *m_person;
    QPushButton *m_reminder;
    QPushButton *m_backup;
    QPushButton *m_clock;
    QPushButton *m_headAlarm;
    std::optional<std::chrono::seconds> m_started; ///< when the machine started, by its clock: moves when that is set
    QTimer m_second;
    QTimer m_minute; ///< reads again each minute, since shifts begin and other desks write
    QDate m_month;
    bool m_isWatched = false; ///< whether the verification after the start is done
    bool m_isPinned = true;   ///< this computer has noted the end of the records
    std::chrono::minutes m_leadTime{0};
    std::optional<std::chrono::milliseconds> m_deadline; ///< in terms of Clock::sinceBoot; none without an open page
    QString m_notOpen;                                   ///< shown instead of the time left; empty without a page
};

} // namespace dutydesk
