// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/administrationpage.h"
#include "find/findbox.h"
#include "handover/handoverpage.h"
#include "owners/ownerspage.h"
#include "shell/mainwindow.h"
#include "shell/statusband.h"
#include "today/todaypage.h"

#include <QTabWidget>

namespace dutydesk {

/// Lets the band and the pages lead to what they speak of.
void MainWindow::connectLeads()
{
    const auto lead = [this]<typename Part>(Part *part) {
        connect(part, &Part::rosterWanted, this, &MainWindow::showRoster);
        connect(part, &Part::handoverWanted, this, [this] {
            m_tabs->setCurrentWidget(m_handover);
            m_handover->openHandover();
        });
        connect(part, &Part::recordsWanted, this, [this] {
            m_tabs->setCurrentWidget(m_administration);
            m_administration->showRecords();
        });
        connect(part, &Part::backupsWanted, this, [this] {
            m_tabs->setCurrentWidget(m_administration);
            m_administration->showBackups();
        });
    };
    lead(m_band);
    lead(m_today);
    connect(m_band, &StatusBand::verified, m_today, &TodayPage::refresh);
    connect(m_find, &FindBox::chosen, this, &MainWindow::goTo);
    connect(m_owners, &OwnersPage::recordWanted, this, &MainWindow::goTo);
    connect(m_today, &TodayPage::recordWanted, this, &MainWindow::goTo);
    connect(m_today, &TodayPage::logWanted, m_handover, [this] { m_tabs->setCurrentWidget(m_handover); });
    connect(m_today, &TodayPage::reviewWanted, this, [this](qint64 page) {
        m_tabs->setCurrentWidget(m_handover);
        m_handover->showReview(page);
    });
}

} // namespace dutydesk
