// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace dutydesk {

/// Reads files from outside on a thread of its own, so that neither the window nor the services wait for them. One
/// reading runs at a time; while it runs, it can be followed and stopped.
class BackgroundReading final : public QObject
{
public:
    /// A reading that still runs is stopped and waited for, and its answer is dropped.
    ~BackgroundReading() override
    {
        stop();
        m_pool.waitForDone();
    }

    /// Runs `read(Progress &)` on the other thread, then `then` with its answer on this one. `read` must look often at
    /// whether it is cancelled, and may use nothing that belongs to the window or the services.
    template<typename Read, typename Then>
    std::shared_ptr<Progress> start(Read read, Then then)
    {
        m_progress = std::make_shared<Progress>();
        m_pool.start([this, progress = m_progress, read = std::move(read), then = std::move(then)]() mutable {
            auto answer = std::make_shared<std::invoke_result_t<Read, Progress &>>(read(*progress));
            const auto deliver = [then = std::move(then), answer]() mutable { then(std::move(*answer)); };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
        return m_progress;
    }

    void stop()
    {
        if (m_progress) {
            m_progress->isCancelled = true;
        }
    }

private:
    QThreadPool m_pool;
    std::shared_ptr<Progress> m_progress;
};

} // namespace dutydesk
