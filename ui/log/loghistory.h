// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"
#include "log/dutylog.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace dutydesk {

class LogPageWidget;

/// The volumes of the duty log and their pages; any of them opens beside the list, to be read and printed.
class LogHistory final : public QWidget
{
    Q_OBJECT

public:
    LogHistory(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, QWidget *parent);

    /// Opens a page, at a line of it.
    void showPage(LogPageId page, std::optional<LogEntryId> line);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void reload();
    void showVolumes(const std::vector<LogVolume> &volumes);
    void loadContents(QTreeWidgetItem *volume);
    void showContents(QTreeWidgetItem *volume, const std::vector<PageInVolume> &pages);
    void openItem(const QTreeWidgetItem *item);
    void openDate(QDate date);
    void openPage(LogPageId page);
    void exportVolume();
    static QString stateName(PageState state);

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    const Clock &m_clock;
    QDateEdit *m_date;
    QLabel *m_hint;
    QTreeWidget *m_volumes;
    LogPageWidget *m_page;
};

} // namespace dutydesk
