// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backuptimer.h"

#include "backup/backupservice.h"
#include "common/services.h"

namespace dutydesk {

using namespace std::chrono_literals;

BackupTimer::BackupTimer(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
    connect(&m_minute, &QTimer::timeout, this, &BackupTimer::look);
    m_minute.start(1min);
}

void BackupTimer::look()
{
    m_gateway.ask(
        this, [](Services &services) { return services.backups->beginIfDue(); },
        [this](const Result<bool> &underWay) {
            if (underWay && *underWay) { // before the first start there is nothing to back up
                goOn();
            }
        });
}

/// Lets other work come between two steps.
void BackupTimer::goOn()
{
    m_gateway.ask(
        this, [](Services &services) { return services.backups->goOn(); },
        [this](const Result<BackupProgress> &progress) {
            if (progress && !progress->isDone) {
                QTimer::singleShot(20ms, this, &BackupTimer::goOn);
            }
        });
}

} // namespace dutydesk
