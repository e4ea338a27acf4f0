// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"

#include <QWidget>

class QPushButton;

namespace dutydesk {

/// Where the administration leads to the import of the owner archive.
class OwnerImportPart final : public QWidget
{
    Q_OBJECT

public:
    OwnerImportPart(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                    QWidget *parent = nullptr);

private:
    void followSession();

    Session &m_session;
    QPushButton *m_import;
};

} // namespace dutydesk
