// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/limitsline.h"
#include "shell/mainwindow.h"
#include "shell/statusband.h"

#include <QVBoxLayout>

namespace dutydesk {

/// Puts the running limits right under the band. No space lies between them, so that no limits take no room.
QLayout *MainWindow::makeHead()
{
    connect(m_limits, &LimitsLine::recordWanted, this, &MainWindow::goTo);
    connect(m_limits, &LimitsLine::nothingRuns, this,
            [this] { m_messages->showMessage(tr("No time limit is over or ends within the next 24 hours.")); });
    connect(m_limits, &LimitsLine::turned, this, [this](LimitState state, const QStringList &limits) {
        const auto person = m_session.actor() ? std::optional(m_session.actor()->staff) : m_hiddenOf;
        if (person) { // behind the lock, who locked the desk has chosen how to be told
            m_alerts.tell(*person, state, limits);
        }
    });
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_band);
    head->addWidget(m_limits);
    return head;
}

} // namespace dutydesk
