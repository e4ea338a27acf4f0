// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logpagewidget.h"

#include "base/try.h"
#include "common/columns.h"
#include "common/elidedlabel.h"
#include "common/emptyhint.h"
#include "common/printlanguage.h"
#include "common/printpreview.h"
#include "common/registerdelegate.h"
#include "common/registerexport.h"
#include "log/attachmentsdialog.h"
#include "log/cleardatadialog.h"
#include "log/logdialogs.h"
#include "log/logpagedocument.h"
#include "log/logpages.h"
#include "log/logwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfTold = 16; ///< the width of the names of who was told

} // namespace

LogPageWidget::LogPageWidget(const Seat &seat, QWidget *parent)
    : LiveView(seat,
               {RecordType::LogVolume, RecordType::LogPage, RecordType::LogEntry, RecordType::Evidence,
                RecordType::OpenWork, RecordType::OpenWorkAnswer, RecordType::HandedOverWork, RecordType::Handover,
                RecordType::ItemCount, RecordType::PageReview, RecordType::SharedItem, RecordType::StaffMember,
                RecordType::ShiftPattern, RecordType::Duty, RecordType::Erasure, RecordType::Escalation,
                RecordType::EscalationAttempt, RecordType::Callout, RecordType::Measure},
               parent)
    , m_head(new ElidedLabel(this))
    , m_subhead(new ElidedLabel(this))
    , m_editHead(addButton(tr("&Edit the header…"), u"editHeadButton"_s))
    , m_openFirst(addButton(tr("&Open the duty log"), u"openFirstButton"_s))
    , m_entries(new QTableView(this))
    , m_below(new QTextBrowser(this))
    , m_calls(new ElidedLabel(this))
    , m_amend(addButton(tr("&Correct the line…"), u"amendButton"_s))
    , m_attachments(addButton(tr("Attach&ments…"), u"attachmentsButton"_s))
    , m_clear(addButton(tr("&Full data…"), u"clearDataButton"_s))
    , m_setGoing(addButton(tr("Set go&ing"), u"setGoingButton"_s))
    , m_print(addButton(tr("&Print…"), u"printButton"_s))
{
    m_head->setObjectName(u"headLabel"_s);
    m_subhead->setObjectName(u"subheadLabel"_s);
    m_calls->setObjectName(u"callsLabel"_s);
    Theme::scale(*m_calls, TextSize::Caption);
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_below->setObjectName(u"belowView"_s);
    m_below->setAccessibleName(tr("Handover and signatures"));
    makeEntries();
    auto *head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addWidget(m_subhead, 1);
    head->addWidget(m_setGoing);
    head->addWidget(m_editHead);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_entries);
    parts->addWidget(m_below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({3000, 1000}); // the lines get most of the room at any text size
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_openFirst, 0, Qt::AlignLeft);
    layout->addWidget(parts, 1);
    makeActions(layout);
    clear();
}

QPushButton *LogPageWidget::addButton(const QString &label, const QString &name)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    return button;
}

void LogPageWidget::makeEntries()
{
    m_entries->setObjectName(u"entriesView"_s);
    m_entries->setAccessibleName(tr("Lines of the page"));
    RegisterDelegate::dress(*m_entries);
    m_entries->setModel(&m_model);
    m_emptyHint = hintWhenEmpty(*m_entries, {});
    m_entries->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_entries->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_entries->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LogEntryModel::ToldColumn,
                                 QHeaderView::Interactive); // wraps, to leave the matter room
    header->resizeSection(LogEntryModel::ToldColumn, fontMetrics().horizontalAdvance(u'0') * digitsOfTold);
    fillWithColumn(*m_entries, LogEntryModel::MatterColumn);
    auto *measuring = new QTimer(this); // rows are as high as their texts in the new width of a column
    measuring->setSingleShot(true);
    connect(header, &QHeaderView::sectionResized, measuring, qOverload<>(&QTimer::start));
    connect(measuring, &QTimer::timeout, m_entries, &QTableView::resizeRowsToContents);
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPageWidget::enableActions);
}

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
    m_caseActs = CaseActs::addTo(*this, [this](CaseAct act) {
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

void LogPageWidget::showPage(LogPageId page)
{
    m_fixedPage = page;
    readAgain();
}

void LogPageWidget::showLine(LogEntryId line)
{
    m_wanted = line;
    chooseWanted();
}

void LogPageWidget::chooseWanted()
{
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    if (row < 0) {
        return;
    }
    m_wanted.reset();
    m_entries->setCurrentIndex(m_model.index(row, 0));
    m_entries->scrollTo(m_entries->currentIndex());
    m_entries->setFocus(Qt::OtherFocusReason);
}

void LogPageWidget::read()
{
    ask(
        [page = m_fixedPage](Services &services, const Actor &actor) {
            return page ? services.logPages->page(actor, *page) : services.logPages->currentPage(actor);
        },
        [this](const PageView &view) { showView(view); }, [this](const Error &error) { showWhyNot(error); });
}

void LogPageWidget::showView(const PageView &view)
{
    m_openFirst->hide();
    showHead(view);
    showLines(view);
    showBelow(view);
    m_view = view;
    chooseWanted();
    enableActions();
    Q_EMIT pageShown(m_view);
}

void LogPageWidget::showWhyNot(const Error &error)
{
    clear();
    if (error.code != ErrorCode::NotFound) {
        m_seat.notifier.showError(error);
        return;
    }
    m_head->setText(tr("The duty log has no page yet. Open it to begin the first shift."));
    m_openFirst->show();
}

void LogPageWidget::clear()
{
    m_view.reset();
    m_model.clear();
    m_head->clear();
    m_subhead->clear();
    m_calls->clear();
    m_below->clear();
    m_below->hide();
    m_openFirst->hide();
    enableActions();
    Q_EMIT pageShown(m_view);
}

void LogPageWidget::showHead(const PageView &view)
{
    const LogPage &page = view.page;
    const auto time = [&](const QDateTime &moment) { return m_seat.clock.localTime(moment).toString(u"HH:mm"_s); };
    m_head->setText(tr("Volume %1, page %2 · %3 · %4 %5–%6 · %7")
                        .arg(view.volume.number.toString())
                        .arg(page.number)
                        .arg(LogPageDocument::dateText(page.date), view.pattern.name.toString(),
                             time(page.plannedStart), time(page.plannedEnd), view.officerName));
    m_subhead->setText(tr("Weather: %1 · Duty manager: %2")
                           .arg(page.weather.isEmpty() ? u"—"_s : page.weather,
                                page.dutyManager.isEmpty() ? u"—"_s : page.dutyManager));
    const CallCount calls = view.calls();
    m_calls->setText(calls == CallCount() ? QString() : LogWords::calls(calls));
}

/// The head names the officer of the page, so that lines name theirs only where others wrote some of them.
void LogPageWidget::showOfficers(const PageView &view)
{
    const bool isOneOnly = std::ranges::all_of(
        view.entries, [&](const EntryOnPage &line) { return line.officerName == view.officerName; });
    m_entries->setColumnHidden(LogEntryModel::OfficerColumn, isOneOnly);
}

void LogPageWidget::showLines(const PageView &view)
{
    const bool isSamePage = m_view && m_view->page.id == view.page.id;
    const int newestBefore = m_model.newestRow();
    const std::optional<LogEntryId> newest =
        newestBefore < 0 ? std::nullopt : std::optional(m_model.entryAt(newestBefore).entry.id);
    const std::optional<LogEntry> selected = currentEntry();
    const int scrolled = m_entries->verticalScrollBar()->value();
    m_model.setView(view, m_seat.clock.zone());
    showOfficers(view);
    if (isSamePage && selected) {
        const int row = m_model.rowOf(selected->id);
        m_entries->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
    }
    const int newestRow = m_model.newestRow();
    if (newestRow < 0) {
        return;
    }
    m_entries->resizeRowsToContents(); // the scroll bar must know the heights before it is set
    if (!isSamePage || m_model.entryAt(newestRow).entry.id != newest) {
        m_entries->scrollTo(m_model.index(newestRow, 0)); // scrolls down only, not to the side
    } else {
        m_entries->verticalScrollBar()->setValue(scrolled);
    }
}

void LogPageWidget::showBelow(const PageView &view)
{
    const bool isSigned = view.page.state != PageState::Open;
    m_below->setVisible(isSigned);
    m_below->setHtml(isSigned ? LogPageDocument::belowEntries(
                         view, {.centreName = {}, .zone = m_seat.clock.zone(), .printedAt = m_seat.clock.now()})
                              : QString());
}

std::optional<LogEntry> LogPageWidget::currentEntry() const
{
    const QModelIndex current = m_entries->currentIndex();
    return current.isValid() ? std::optional(m_model.entryAt(current.row()).entry) : std::nullopt;
}

QString LogPageWidget::emptyText(const PageView &view) const
{
    if (view.page.state == PageState::Open && !m_fixedPage) {
        return tr("Nothing is written on this page yet. F2 writes a line from anywhere; Ctrl+N opens the form with all "
                  "details.");
    }
    if (view.page.state == PageState::Closed || m_fixedPage) {
        return tr("Nothing was written on this page.");
    }
    return tr("Nothing was written on this page. It is signed: the next officer takes over first, and then writes on "
              "the next page.");
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
        auto *dialog = new AttachmentsDialog(m_seat, *entry, mayAdd, this);
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
