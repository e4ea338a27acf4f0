// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "log/caseacts.h"
#include "log/logentrymodel.h"

class QLabel;
class QPushButton;
class QTableView;
class QTextBrowser;
class QVBoxLayout;

namespace dutydesk {

/// One page of the duty log with header and lines; a signed page also shows what is printed below them.
class LogPageWidget final : public LiveView
{
    Q_OBJECT

public:
    /// Shows the current page until showPage() is called.
    explicit LogPageWidget(const Seat &seat, QWidget *parent = nullptr);

    /// Shows an older page. Its lines can still be corrected, by lines on the current page.
    void showPage(LogPageId page);

    /// Chooses the line, now or as soon as the page is read.
    void showLine(LogEntryId line);

    /// The shown page; empty if there is none, or behind the lock.
    const std::optional<PageView> &view() const { return m_view; }

    /// Opens the print preview. A signed page that was printed before is marked as a copy.
    void print();

protected:
    void read() override;
    void clear() override;

Q_SIGNALS:
    /// Emitted after each reading, and when no page is shown any more.
    void pageShown(const std::optional<dutydesk::PageView> &view);

    /// Something is to be set going about the chosen line.
    void actWanted(dutydesk::DeskAct act, const dutydesk::CaseSubject &subject, const QString &about);

private:
    void makeEntries();
    void makeActions(QVBoxLayout *layout);
    void makeCaseActs();
    QPushButton *addButton(const QString &label, const QString &name);
    void showView(const PageView &view);
    void showWhyNot(const Error &error);
    void showHead(const PageView &view);
    void showLines(const PageView &view);
    void chooseWanted();
    void notePrint(LogPageId page);
    void showBelow(const PageView &view);
    QString emptyText(const PageView &view) const;
    void enableActions();
    std::optional<LogEntry> currentEntry() const;
    void openFirstPage();
    void editHead();
    void amend();
    void showAttachments();
    void showClear();
    void showOfficers(const PageView &view);
    void exportLines();

    std::optional<LogPageId> m_fixedPage; ///< empty for the current page
    std::optional<PageView> m_view;       ///< the shown page
    std::optional<LogEntryId> m_wanted;   ///< the line to choose once it is read
    LogEntryModel m_model;
    QLabel *m_head;
    QLabel *m_subhead;
    QPushButton *m_editHead;
    QPushButton *m_openFirst;
    QTableView *m_entries;
    QLabel *m_emptyHint = nullptr;
    QTextBrowser *m_below;
    QLabel *m_calls;
    QPushButton *m_amend;
    QPushButton *m_attachments;
    QPushButton *m_clear;
    QPushButton *m_setGoing;
    QList<QAction *> m_caseActs;
    QPushButton *m_print;
};

} // namespace dutydesk
