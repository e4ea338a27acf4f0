// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "log/logpages.h"

class QDateEdit;

namespace dutydesk {

class LogPageWidget;

/// A page in the list of all pages.
struct PageOfLog
{
    LogVolume volume;
    PageInVolume page;
};

/// The list of all pages of the duty log. The chosen page opens beside it, to be read and printed.
class LogHistory final : public RegisterPage<PageOfLog>
{
    Q_OBJECT

public:
    LogHistory(const Seat &seat, QWidget *parent);

    /// Opens a page and goes to a line, if given.
    void showPage(LogPageId page, std::optional<LogEntryId> line);

private:
    static Register<PageOfLog> describe(LogHistory *history);
    static Result<std::vector<PageOfLog>> allPages(const LogPages &log, const Actor &actor);
    void followChoice() override;
    void openPage(LogPageId page);
    void goTo(QDate date);
    void exportVolume(const PageOfLog *page);

    QDateEdit *m_date;
    QLabel *m_hint;
    LogPageWidget *m_page;
    std::optional<LogPageId> m_opened;
};

} // namespace dutydesk
