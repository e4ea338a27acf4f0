// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/threadgateway.h"

#include "base/try.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

ThreadGateway::ThreadGateway()
{
    m_thread.setObjectName(u"services"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<ThreadGateway>> ThreadGateway::start(const Factory &factory)
{
    std::unique_ptr<ThreadGateway> gateway(new ThreadGateway);
    CHECK(gateway->make(factory));
    return gateway;
}

Result<void> ThreadGateway::make(const Factory &factory)
{
    Result<void> made;
    const auto work = [&] {
        Result<std::unique_ptr<ServicesOwner>> owner = factory();
        if (owner) {
            m_owner = *std::move(owner);
        } else {
            made = failure(std::move(owner.error()));
        }
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    return made;
}

ThreadGateway::~ThreadGateway()
{
    // The queue runs this after all tasks sent before.
    const auto close = [this] {
        m_owner.reset();
        m_thread.quit();
    };
    QMetaObject::invokeMethod(&m_worker, close, Qt::QueuedConnection);
    m_thread.wait();
}

void ThreadGateway::post(std::function<void(Services &)> work)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, work = std::move(work)] { work(m_owner->services()); }, Qt::QueuedConnection);
}

void ThreadGateway::deliver(std::function<void()> then)
{
    QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
}

} // namespace dutydesk
