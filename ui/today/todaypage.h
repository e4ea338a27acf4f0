// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "today/today.h"
#include "today/todayrow.h"

#include <QTimer>

namespace dutydesk {

class TodayCard;
class TodayList;

/// The tab 今日, which is seen first: what runs out of time, what waits for the reader, and who is on duty. It is read
/// again when records are written that it shows, and at the next moment at which it shows something else.
class TodayPage final : public LiveView
{
    Q_OBJECT

public:
    TodayPage(const Seat &seat, LimitWatch &watch, QWidget *parent = nullptr);

    /// Reads again what no record tells, such as that the verification has found an alarm.
    void refresh() { readAgain(); }

Q_SIGNALS:
    void recordWanted(const dutydesk::RecordReference &record);
    void reviewWanted(qint64 page);
    void rosterWanted(QDate month);
    void logWanted();
    void handoverWanted();
    void recordsWanted();
    void backupsWanted();

protected:
    void read() override;
    void clear() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeLayout();
    void showToday(Today today);
    void showDuty();
    void showHandover();
    void tick();
    void follow(const TodayTarget &target);
    static QString namesOf(const ShiftOnDuty &shift);
    QString timesOf(const ShiftOnDuty &shift) const;
    TodayTarget targetOfHandover() const;

    LimitWatch &m_watch;
    TodayList *m_work;
    TodayList *m_news;
    TodayCard *m_duty;
    TodayCard *m_handover;
    std::optional<Today> m_today;
    std::optional<std::chrono::milliseconds> m_deadline; ///< in terms of Clock::sinceBoot; none without an open page
    QTimer m_second;
};

} // namespace dutydesk
