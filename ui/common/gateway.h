// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace dutydesk {

struct Services;

/// How the window asks the services, which live on a thread of their own: a task goes in, its Result comes back on the
/// window's thread. The window never waits for the disk.
class Gateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads: `task(Services &)` gives a Result on the services' thread, `then(Result)` gets it on the window's.
    /// `then` is left out if `receiver` is gone by that time.
    template<typename Task, typename Then>
    void ask(QObject *receiver, Task task, Then then)
    {
        send(receiver, std::move(task), std::move(then), false);
    }

    /// The same for what changes something: changed() follows a success, after `then`.
    template<typename Task, typename Then>
    void change(QObject *receiver, Task task, Then then)
    {
        send(receiver, std::move(task), std::move(then), true);
    }

Q_SIGNALS:
    /// Records of these types were written, as the journal tells: by a task, or by another desk meanwhile. Whoever
    /// shows some reads them again. A change that wrote no record names no type.
    void changed(const dutydesk::RecordTypes &types);

protected:
    /// Runs `work` with the services, on their thread, in the order of the calls.
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
