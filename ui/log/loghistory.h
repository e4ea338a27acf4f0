// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "log/dutylog.h"

class QDateEdit;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace dutydesk {

class LogPageWidget;

/// The volumes of the duty log and their pages; any of them opens beside the list, to be read and printed.
class LogHistory final : public LiveView
{
    Q_OBJECT

public:
    LogHistory(const Seat &seat, QWidget *parent);

    /// Opens a page, at a line of it.
    void showPage(LogPageId page, std::optional<LogEntryId> line);

protected:
    void read() override;
    void clear() override;

private:
    QWidget *makeList();
    void showVolumes(const std::vector<LogVolume> &volumes);
    void loadContents(QTreeWidgetItem *volume);
    void showContents(QTreeWidgetItem *volume, const std::vector<PageInVolume> &pages);
    void openItem(const QTreeWidgetItem *item);
    void openDate(QDate date);
    void openPage(LogPageId page);
    void exportVolume();
    static QString stateName(PageState state);

    QDateEdit *m_date;
    QLabel *m_hint;
    QTreeWidget *m_volumes;
    LogPageWidget *m_page;
    std::optional<LogPageId> m_opened; ///< stays chosen when the list is read again
};

} // namespace dutydesk
