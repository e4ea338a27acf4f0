// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace dutydesk {

struct Services;

/// The window's access to the services, which live on their own thread. A task goes in and its Result comes back on the
/// window's thread, so the window never waits for the disk.
class Gateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Runs a reading `task(Services &)` on the services' thread and `then(Result)` on the window's thread. `then` is
    /// skipped if `receiver` is gone by then.
    template<typename Task, typename Then>
    void ask(QObject *receiver, Task task, Then then)
    {
        send(receiver, std::move(task), std::move(then), false);
    }

    /// Does the same for a task that changes records. After a success, changed() follows `then`.
    template<typename Task, typename Then>
    void change(QObject *receiver, Task task, Then then)
    {
        send(receiver, std::move(task), std::move(then), true);
    }

Q_SIGNALS:
    /// Records of these types were written here or by another desk, as the journal tells. Views that show such records
    /// read them again. A change without written records names no type.
    void changed(const dutydesk::RecordTypes &types);

protected:
    /// Runs `work` on the services' thread. Works run in the order of the calls.
    virtual void post(std::function<void(Services &)> work) = 0;

    /// Runs `then` on the window's thread.
    virtual void deliver(std::function<void()> then) = 0;

private:
    static RecordTypes takeWritten(Services &services);

    template<typename Task, typename Then>
    void send(QObject *receiver, Task task, Then then, bool changes)
    {
        post([this, guard = QPointer<QObject>(receiver), task = std::move(task), then = std::move(then),
              changes](Services &services) mutable {
            auto result = task(services);
            deliver([this, guard, then = std::move(then), result = std::move(result), changes,
                     written = takeWritten(services)]() mutable {
                const bool hasChanged = !written.isEmpty() || (changes && result.has_value());
                if (guard) {
                    then(std::move(result));
                }
                if (hasChanged) {
                    Q_EMIT changed(written);
                }
            });
        });
    }
};

} // namespace dutydesk
