// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "common/printlanguage.h"
#include "common/printpreview.h"
#include "common/registerexport.h"
#include "log/attachmentsdialog.h"
#include "log/cleardatadialog.h"
#include "log/logdialogs.h"
#include "log/logpagedocument.h"
#include "log/logpages.h"
#include "log/logpagewidget.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

// The part of LogPageWidget that acts on the page and on the chosen line.

void LogPageWidget::makeActions(QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_amend);
    line->addWidget(m_attachments);
    line->addWidget(m_clear);
    line->addWidget(m_calls, 1);
    line->addWidget(RegisterExport::makeButton(*this, [this] { exportLines(); }));
    line->addWidget(m_print);
    layout->addLayout(line);
    m_print->setToolTip(
        tr("Print the page (%1)").arg(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
    auto *printAction = new QAction(tr("Print the page of the log"), this);
    printAction->setShortcut(QKeySequence::Print);
    addAction(printAction);
    connect(printAction, &QAction::triggered, this, &LogPageWidget::print);
    connect(m_print, &QPushButton::clicked, this, &LogPageWidget::print);
    connect(m_openFirst, &QPushButton::clicked, this, &LogPageWidget::openFirstPage);
    connect(m_editHead, &QPushButton::clicked, this, &LogPageWidget::editHead);
    connect(m_amend, &QPushButton::clicked, this, &LogPageWidget::amend);
    m_clear->setToolTip(tr("Names and telephones of the line in full, with a reason"));
    connect(m_clear, &QPushButton::clicked, this, &LogPageWidget::showClear);
    connect(m_attachments, &QPushButton::clicked, this, &LogPageWidget::showAttachments);
    makeCaseActs();
}

/// Report to a leader, call out a department, take a measure: by key, in the menu of the button and of the line.
void LogPageWidget::makeCaseActs()
{
    m_caseActs = CaseActs::addTo(*this, [this](DeskAct act) {
        if (const std::optional<LogEntry> entry = currentEntry()) {
            Q_EMIT actWanted(act, {entry->id, {}}, u"%1 %2"_s.arg(entry->place, entry->matter.toString()).trimmed());
        }
    });
    m_setGoing->setToolTip(tr("About the chosen line: report it to a leader, call out a department, take a measure"));
    auto *menu = new QMenu(m_setGoing);
    menu->addActions(m_caseActs);
    m_setGoing->setMenu(menu);
    m_entries->addActions(m_caseActs);
    m_entries->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LogPageWidget::enableActions()
{
    const QModelIndex current = m_entries->currentIndex();
    m_editHead->setVisible(m_view && !m_fixedPage && m_view->page.state == PageState::Open);
    m_print->setEnabled(m_view.has_value());
    m_emptyHint->setVisible(m_view && m_model.rowCount() == 0); // hidden while the page is being read
    m_emptyHint->setText(m_view ? emptyText(*m_view) : QString());
    m_amend->setEnabled(current.isValid() && !m_model.entryAt(current.row()).amended);
    m_attachments->setEnabled(current.isValid());
    const bool maySetGoing = m_amend->isEnabled() && m_view && !m_fixedPage && m_view->page.state == PageState::Open
                             && m_seat.session.actor() && m_seat.session.actor()->may(Right::WriteLog);
    m_setGoing->setVisible(!m_fixedPage);
    m_setGoing->setEnabled(maySetGoing);
    for (QAction *act : std::as_const(m_caseActs)) {
        act->setEnabled(maySetGoing);
    }
    m_clear->setEnabled(current.isValid() && m_seat.session.actor()
                        && m_seat.session.actor()->may(Right::UnmaskOwners));
}

void LogPageWidget::openFirstPage()
{
    if (!m_seat.session.actor()) {
        return;
    }
    m_openFirst->setEnabled(false);
    m_seat.gateway.change(
        this, [actor = *m_seat.session.actor()](Services &services) { return services.logPages->openFirstPage(actor); },
        [this](const Result<LogPage> &page) {
            m_openFirst->setEnabled(true);
            if (!page) {
                m_seat.notifier.showError(page.error());
            }
        });
}

void LogPageWidget::editHead()
{
    if (m_view) {
        LogDialogs::pageHead(m_seat, m_view->page, this)->open();
    }
}

void LogPageWidget::amend()
{
    if (const std::optional<LogEntry> old = currentEntry()) {
        auto *dialog = LogDialogs::correction(m_seat, *old, this);
        connect(dialog, &QDialog::accepted, this,
                [this, line = old->line] { m_seat.notifier.showMessage(tr("Line %1 is corrected.").arg(line)); });
        dialog->open();
    }
}

void LogPageWidget::showAttachments()
{
    if (const std::optional<LogEntry> entry = currentEntry(); entry && !findChild<AttachmentsDialog *>()) {
        const bool mayAdd = m_view && m_view->page.state == PageState::Open && entry->page == m_view->page.id;
        auto *dialog = new AttachmentsDialog(m_seat, AttachmentsDialog::ofLine(*entry, mayAdd), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void LogPageWidget::showClear()
{
    if (const std::optional<LogEntry> entry = currentEntry()) {
        (new ClearDataDialog(m_seat, *entry, this))->open();
    }
}

void LogPageWidget::exportLines()
{
    const QString title =
        m_view ? tr("Duty log %1, page %2").arg(m_view->volume.number.toString()).arg(m_view->page.number) : QString();
    m_entries->showColumn(LogEntryModel::OfficerColumn); // in a file, each line names its officer
    const TableExport lines = RegisterExport::shownIn(*m_entries, title);
    if (m_view) {
        showOfficers(*m_view);
    }
    RegisterExport::save(m_seat.gateway, m_seat.notifier, *this, lines);
}

void LogPageWidget::print()
{
    if (!m_view) {
        return;
    }
    using Print = std::pair<PageToPrint, QString>;
    ask(
        [id = m_view->page.id](Services &services, const Actor &actor) -> Result<Print> {
            TRY(PageToPrint page, services.logPages->pageToPrint(actor, id));
            TRY(QString language, PrintLanguage::ofCentre(services));
            return Print(std::move(page), std::move(language));
        },
        [this](const Print &print) {
            const PageToPrint &page = print.first;
            const LogPageOptions options{.centreName = page.view.centreName,
                                         .zone = m_seat.clock.zone(),
                                         .printedAt = m_seat.clock.now(),
                                         .isCopy = page.wasPrinted};
            PrintPreview::open(
                m_seat, print.second, [&] { return LogPageDocument::of(page.view, options); }, this,
                [this, id = page.view.page.id] { notePrint(id); });
        });
}

void LogPageWidget::notePrint(LogPageId page)
{
    change([page](Services &services, const Actor &actor) { return services.logPages->notePrint(actor, page); }, [] {});
}

} // namespace dutydesk
