// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"

#include <QWidget>

namespace dutydesk {

/// A view of records. It reads them when somebody sees it, reads them again after records of its types have changed,
/// and shows nothing while the desk is locked.
class LiveView : public QWidget
{
    Q_OBJECT

protected:
    LiveView(const Seat &seat, const RecordTypes &shows, QWidget *parent);

    /// Asks for what is shown. It is called only while somebody is signed in and the view can be seen.
    virtual void read() = 0;

    /// Shows nothing of anybody.
    virtual void clear() = 0;

    /// What is shown has become outdated. It is read at once if the view can be seen, and otherwise when it is shown.
    void readAgain();

    /// Runs `task(services, actor)` for whoever is signed in. `show` gets what it gives, and `fail` gets its error. An
    /// answer is dropped if the desk was locked or somebody else sits there by then, or, where read() asked for it, if
    /// it is outdated.
    template<typename Task, typename Show, typename Fail>
    void ask(Task task, Show show, Fail fail);

    /// The same for a task whose error is shown in the message bar.
    template<typename Task, typename Show>
    void ask(Task task, Show show)
    {
        ask(std::move(task), std::move(show), [this](const Error &error) { m_seat.notifier.showError(error); });
    }

    void showEvent(QShowEvent *event) override;

    const Seat m_seat;

private:
    void followSession();
    void readIfSeen();
    bool isOutdated(StaffId person, std::optional<int> reading) const;

    RecordTypes m_shows;
    std::optional<StaffId> m_person; ///< whose reading is shown
    int m_reading = 0;               ///< counts how often what is shown became outdated
    bool m_isStale = true;
    bool m_isReading = false;
};

template<typename Task, typename Show, typename Fail>
void LiveView::ask(Task task, Show show, Fail fail)
{
    if (!m_seat.session.actor()) {
        return;
    }
    const Actor actor = *m_seat.session.actor();
    m_seat.gateway.ask(
        this, [task = std::move(task), actor](Services &services) { return task(services, actor); },
        [this, person = actor.staff, reading = m_isReading ? std::optional(m_reading) : std::nullopt,
         show = std::move(show), fail = std::move(fail)](auto result) {
            if (isOutdated(person, reading)) {
                return;
            }
            if (result) {
                show(*std::move(result));
            } else {
                fail(result.error());
            }
        });
}

} // namespace dutydesk
