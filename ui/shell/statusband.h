// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centre.h"
#include "common/liveview.h"
#include "log/logpage.h"
#include "roster/rosterservice.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace dutydesk {

class ElidedLabel;

/// The line at the top of the window, on every page: who is on duty, what is running out of time, who sits here.
class StatusBand final : public LiveView
{
    Q_OBJECT

public:
    explicit StatusBand(const Seat &seat, QWidget *parent = nullptr);

    /// Stands at the left, where one looks first.
    void setFindBox(QWidget *box);

    /// Who sits here opens this menu.
    void setPersonMenu(QMenu *menu);

Q_SIGNALS:
    /// The settings of the centre were read.
    void centreRead(const dutydesk::Centre &centre);

    void handoverWanted();
    void rosterWanted(QDate month);
    void recordsWanted();

protected:
    void read() override;
    void clear() override {}

    /// Who comes to sign in sees how the desk stands.
    bool isForEverybody() const override { return true; }
    void resizeEvent(QResizeEvent *event) override;

private:
    /// All that the line says, read in one go.
    struct News
    {
        Centre centre;
        DutyNow duty;
        RosterReminder reminder;
        std::optional<LogPage> page; ///< the running one of the log
        bool headAlarm;              ///< as soon as the program starts; the watch tells more
    };

    void watchJournal();
    static QString missingText();
    void showAlarm(const QString &text);
    static Result<News> readNews(Services &services, QDate today);
    void makeLines();
    void showNews(const News &news);
    void showDuty(const DutyNow &duty);
    void showReminder(const RosterReminder &reminder);
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
    QPushButton *m_headAlarm;
    QTimer m_second;
    QTimer m_minute; ///< a shift may begin without a change of records, and other desks write some
    QDate m_month;
    bool m_isWatched = false; ///< the journal is verified
    std::chrono::minutes m_leadTime{0};
    std::optional<std::chrono::milliseconds> m_deadline; ///< on Clock::sinceBoot; none where no page is open
    QString m_notOpen;                                   ///< what is said instead; empty where there is no page
};

} // namespace dutydesk
