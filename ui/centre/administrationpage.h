// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace dutydesk {

/// Staff, settings, reference data, and whether the records are whole: a list of parts, and the one that is chosen.
class AdministrationPage final : public QWidget
{
    Q_OBJECT

public:
    AdministrationPage(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                       QWidget *parent = nullptr);

    void showRecords();

private:
    void addPart(const QString &name, QWidget *part);

    QListWidget *m_names;
    QStackedWidget *m_parts;
};

} // namespace dutydesk
