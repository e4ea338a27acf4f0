// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"

#include <QTimer>

namespace dutydesk {

/// Makes the scheduled backups while the window is open, whoever is signed in, and finishes one that a page has begun
/// and left. It looks each minute, so that a backup missed while the computer was off is made after the next start.
class BackupTimer final : public QObject
{
    Q_OBJECT

public:
    BackupTimer(Gateway &gateway, QObject *parent);

private:
    void look();
    void goOn();

    Gateway &m_gateway;
    QTimer m_minute{this};
};

} // namespace dutydesk
