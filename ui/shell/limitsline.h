// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "today/limitwatch.h"

#include <QTimer>

namespace dutydesk {

class LimitChip;

/// The limits that end within a day or are over, under the head of the window on every page. It takes no room when
/// there are none. Those that have been over for more than a day come last, because the others can still be met,
/// with those that are paused.
class LimitsLine final : public LiveView
{
    Q_OBJECT

public:
    LimitsLine(const Seat &seat, LimitWatch &watch, QWidget *parent);

    /// Goes to what the next limit belongs to, and after the last one to the first again.
    void goToNext();

    QSize sizeHint() const override { return {0, neededHeight()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void recordWanted(const dutydesk::RecordReference &record);

    /// Emitted when there is nothing to go to.
    void nothingRuns();

    /// Emitted once for the shown limits that have just become near or over, with what they are about;
    /// behind the lock without that.
    void turned(dutydesk::LimitState state, const QStringList &limits);

protected:
    void read() override;
    void clear() override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Name = std::tuple<RecordReference, LimitKind, QDateTime>; ///< a case has several limits

    void tick();
    void tellWhatTurned();
    std::vector<const CountedLimit *> seen() const;
    void fill(LimitChip &chip, const CountedLimit &limit) const;
    void arrange();
    std::size_t countThatFit(std::size_t limits) const;
    static QString restText(std::size_t rest);
    int gap() const;
    int neededHeight() const;
    void openRest();
    void goTo(const RunningLimit &limit);
    static Name nameOf(const RunningLimit &limit);
    void waitForChange();

    LimitWatch &m_watch;
    std::vector<CountedLimit> m_limits;
    std::vector<LimitChip *> m_chips; ///< the first of them show the first limits, the others are hidden
    LimitChip *m_rest;
    std::size_t m_fitting = 0;     ///< how many limits have a chip
    std::optional<Name> m_visited; ///< where goToNext() went last
    QTimer m_next;
};

} // namespace dutydesk
