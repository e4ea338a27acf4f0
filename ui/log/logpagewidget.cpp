// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logpagewidget.h"

#include "common/columns.h"
#include "common/elidedlabel.h"
#include "common/emptyhint.h"
#include "common/registerdelegate.h"
#include "log/logpagedocument.h"
#include "log/logpages.h"
#include "log/logwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
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
                RecordType::Case, RecordType::OpenWorkAnswer, RecordType::HandedOverWork, RecordType::Handover,
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

} // namespace dutydesk
