// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"

#include <QWidget>

namespace dutydesk {

/// A view of records. It reads them when it is visible, reads again after records of its types have changed, and shows
/// nothing while the desk is locked.
class LiveView : public QWidget
{
    Q_OBJECT

protected:
    LiveView(const Seat &seat, const RecordTypes &shows, QWidget *parent);

    /// Reads what is shown. It is called only while a person is signed in and the view is visible.
    virtual void read() = 0;

    /// Empties the view.
    virtual void clear() = 0;

    /// Whether the view also reads before signing in and behind the lock.
    virtual bool isForEverybody() const { return false; }

    /// Marks the content as outdated. It is read again at once if the view is visible, and otherwise when it is shown.
    void readAgain();

    /// Runs `task(services, actor)` for the signed-in person; `show` gets its value, `fail` its error. An answer that
    /// is outdated, or comes after the lock or to another person, is dropped.
    template<typename Task, typename Show, typename Fail>
    void ask(Task task, Show show, Fail fail);

    /// Does the same and shows an error in the message bar.
    template<typename Task, typename Show>
    void ask(Task task, Show show)
    {
        ask(std::move(task), std::move(show), errorShower());
    }

    /// Runs a task that changes records; `then` gets its value, `fail` its error.
    template<typename Task, typename Then, typename Fail>
    void change(Task task, Then then, Fail fail);

    template<typename Task, typename Then>
    void change(Task task, Then then)
    {
        change(std::move(task), std::move(then), errorShower());
    }

    void showEvent(QShowEvent *event) override;

    const Seat m_seat;

private:
    void followSession();
    void readIfSeen();
    template<typename T, typename Then, typename Fail>
    static void tell(Result<T> result, const Then &then, const Fail &fail);

    std::function<void(const Error &)> errorShower() const;
    bool isOutdated(StaffId person, std::optional<int> reading) const;

    RecordTypes m_shows;
    std::optional<StaffId> m_person; ///< the person for whom the shown records were read
    int m_reading = 0;               ///< counts how often the content became outdated
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
            if (!isOutdated(person, reading)) {
                tell(std::move(result), show, fail);
            }
        });
}

template<typename Task, typename Then, typename Fail>
void LiveView::change(Task task, Then then, Fail fail)
{
    if (!m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.change(
        this,
        [task = std::move(task), actor = *m_seat.session.actor()](Services &services) { return task(services, actor); },
        [then = std::move(then), fail = std::move(fail)](auto result) { tell(std::move(result), then, fail); });
}

template<typename T, typename Then, typename Fail>
void LiveView::tell(Result<T> result, const Then &then, const Fail &fail)
{
    if (!result) {
        fail(result.error());
    } else if constexpr (std::is_void_v<T>) {
        then();
    } else {
        then(*std::move(result));
    }
}

} // namespace dutydesk
