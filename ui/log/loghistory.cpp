// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/loghistory.h"

#include "base/try.h"
#include "log/logentrymodel.h"
#include "log/logpagedocument.h"
#include "log/logpagewidget.h"
#include "log/logwords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

RegisterCell pageState(PageState state)
{
    const Tone tone = state == PageState::Open ? Tone::Notice : state == PageState::Closed ? Tone::Done : Tone::Warning;
    return {.text = LogWords::pageState(state), .tone = tone};
}

} // namespace

LogHistory::LogHistory(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this] { return describe(this); }, parent)
    , m_date(new QDateEdit(seat.clock.today(), this))
    , m_hint(new QLabel(this))
    , m_page(new LogPageWidget(seat, this))
{
    auto *label = new QLabel(tr("Go to &date"), this);
    label->setBuddy(m_date);
    m_date->setObjectName(u"historyDate"_s);
    m_date->setAccessibleName(tr("Go to date"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    m_hint->setObjectName(u"historyHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Choose a page to read it, to print it or to correct one of its lines."));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_date, 1);
    aboveList()->addLayout(line);
    aboveList()->addWidget(m_hint);
    splitter()->addWidget(m_page);
    splitter()->setStretchFactor(0, 1);
    splitter()->setStretchFactor(1, 3);
    splitter()->setSizes({300, 700}); // only their ratio counts
    m_page->hide();
    connect(m_date, &QDateEdit::dateChanged, this, &LogHistory::goTo);
}

Register<PageOfLog> LogHistory::describe(LogHistory *history)
{
    using Line = PageOfLog;
    return {.frame = {.name = u"historyList"_s,
                      .title = tr("Pages of the duty log"),
                      .shows = {RecordType::LogVolume, RecordType::LogPage, RecordType::StaffMember,
                                RecordType::ShiftPattern, RecordType::Erasure},
                      .emptyHint = tr("There is no page yet."),
                      .searchName = u"historyFilterEdit"_s,
                      .stretched = 1,
                      .isNarrow = true,
                      .choosesFirst = false,
                      .hasPrintKey = false},
            .list = [](Services &services, const Actor &actor,
                       const DatePeriod &) { return allPages(*services.logPages, actor); },
            .id = [](const Line &line) { return line.page.page.id.value(); },
            .columns = {{tr("Page"), [](const Line &line) { return RegisterCell::figure(line.page.page.number); }},
                        {{tr("Date"), tr("Shift")},
                         [](const Line &line) {
                             return RegisterCell{.text = LogPageDocument::dateText(line.page.page.date),
                                                 .value = line.page.page.date,
                                                 .subline = line.page.shiftName,
                                                 .isStrong = true};
                         }},
                        {tr("Officer"), [](const Line &line) { return line.page.officerName; }},
                        {tr("State"), [](const Line &line) { return pageState(line.page.page.state); }},
                        {{tr("Volume"), {}, RegisterHeading::TakenOut},
                         [](const Line &line) { return line.volume.number.toString(); }}},
            .filters = {{{tr("Volume"), u"volumeFilter"_s},
                         [](const Line &line) {
                             return line.volume.sealedAt ? tr("%1, full").arg(line.volume.number.toString())
                                                         : line.volume.number.toString();
                         }}},
            .acts = {{{.label = tr("Export the lines of the volume…"),
                       .name = u"exportVolumeAction"_s,
                       .icon = Icon::Export,
                       .wantsLine = false,
                       .isRare = true},
                      [history](const Line *line) { history->exportVolume(line); },
                      [history](const Line *) { return !history->lines().empty(); }}}};
}

/// The newest first.
Result<std::vector<PageOfLog>> LogHistory::allPages(const LogPages &log, const Actor &actor)
{
    std::vector<PageOfLog> all;
    TRY(const std::vector<LogVolume> volumes, log.volumes(actor));
    for (auto volume = volumes.rbegin(); volume != volumes.rend(); ++volume) {
        TRY(const std::vector<PageInVolume> pages, log.contentsOf(actor, volume->id));
        for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
            all.push_back({*volume, *page});
        }
    }
    return all;
}

void LogHistory::followChoice()
{
    if (const PageOfLog *line = chosen()) {
        openPage(line->page.page.id);
    } else if (lines().empty()) {
        m_page->hide();
    }
}

void LogHistory::openPage(LogPageId page)
{
    if (std::exchange(m_opened, page) != page) { // otherwise the page reads itself again
        m_page->showPage(page);
    }
    m_page->show();
}

void LogHistory::goTo(QDate date)
{
    std::vector<LogPageId> pages;
    for (const PageOfLog &line : lines()) {
        if (line.page.page.date == date) {
            pages.push_back(line.page.page.id);
        }
    }
    m_hint->setText(
        pages.empty()
            ? tr("There is no page for %1.").arg(LogPageDocument::dateText(date))
            : tr("%n page(s) on %1.", nullptr, static_cast<int>(pages.size())).arg(LogPageDocument::dateText(date)));
    if (!pages.empty()) {
        choose(pages.back().value()); // chooses the first page of the day
    }
}

void LogHistory::showPage(LogPageId page, std::optional<LogEntryId> line)
{
    choose(page.value());
    openPage(page);
    if (line) {
        m_page->showLine(*line);
    }
}

namespace {

Result<std::vector<PageView>> volumePages(const LogPages &log, const Actor &actor, LogVolumeId volume)
{
    TRY(const std::vector<LogPage> pages, log.pagesOfVolume(actor, volume));
    std::vector<PageView> views;
    for (const LogPage &page : pages) {
        TRY(PageView view, log.page(actor, page.id));
        views.push_back(std::move(view));
    }
    return views;
}

/// A table of all lines of a volume, with page and date.
TableExport volumeTable(const std::vector<PageView> &pages, const QTimeZone &zone)
{
    LogEntryModel model;
    std::vector<std::vector<RegisterCell>> columns(LogEntryModel::ColumnCount + 2);
    for (const PageView &page : pages) {
        model.setView(page, zone);
        for (int row = 0; row < model.rowCount(); ++row) {
            columns[0].push_back(RegisterCell::figure(page.page.number));
            columns[1].push_back(RegisterCell::day(page.page.date));
            for (int column = 0; column < LogEntryModel::ColumnCount; ++column) {
                const auto place = static_cast<std::size_t>(column) + 2;
                columns[place].push_back(model.cell(model.entryAt(row), static_cast<LogEntryModel::Column>(column)));
            }
        }
    }
    TableExport table{
        .title = LogHistory::tr("Duty log %1").arg(pages.front().volume.number.toString()), .headings = {}, .rows = {}};
    RegisterExport::addColumn(table, LogHistory::tr("Page"), columns[0]);
    RegisterExport::addColumn(table, LogHistory::tr("Date"), columns[1]);
    for (int column = 0; column < LogEntryModel::ColumnCount; ++column) {
        RegisterExport::addColumn(table, model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                  columns[static_cast<std::size_t>(column) + 2]);
    }
    return table;
}

} // namespace

void LogHistory::exportVolume(const PageOfLog *page)
{
    const LogVolumeId volume = page ? page->volume.id : lines().front().volume.id;
    ask([volume](Services &services, const Actor &actor) { return volumePages(*services.logPages, actor, volume); },
        [this](const std::vector<PageView> &pages) {
            if (!pages.empty()) {
                RegisterExport::save(m_seat.gateway, m_seat.notifier, *this, volumeTable(pages, m_seat.clock.zone()));
            }
        });
}

} // namespace dutydesk
