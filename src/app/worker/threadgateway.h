// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/services.h"

#include <QThread>

#include <memory>

namespace dutydesk {

/// Owns the objects that live on the services' thread. It is created, used and destroyed on that thread.
class ServicesOwner
{
public:
    virtual ~ServicesOwner() = default;
    virtual Services &services() = 0;
};

/// Runs the window's tasks on a thread of their own, in the order in which they were sent.
class ThreadGateway final : public Gateway
{
public:
    using Factory = std::function<Result<std::unique_ptr<ServicesOwner>>()>;

    /// Starts the thread, creates the services on it and returns when they exist. Fails with the factory's error.
    static Result<std::unique_ptr<ThreadGateway>> start(const Factory &factory);

    /// Returns when all tasks sent have been done and the services are closed. Their results are not delivered.
    ~ThreadGateway() override;

protected:
    void post(std::function<void(Services &)> work) override;
    void deliver(std::function<void()> then) override;

private:
    ThreadGateway();
    Result<void> make(const Factory &factory);

    QThread m_thread;
    QObject m_worker; ///< lives on m_thread, so that functions sent to it run there
    std::unique_ptr<ServicesOwner> m_owner;
};

} // namespace dutydesk
