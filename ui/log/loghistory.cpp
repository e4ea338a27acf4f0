// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/loghistory.h"

#include "base/try.h"
#include "common/registerexport.h"
#include "log/logentrymodel.h"
#include "log/logpagedocument.h"
#include "log/logpagewidget.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int volumeRole = Qt::UserRole;
constexpr int pageRole = Qt::UserRole + 1;

} // namespace

LogHistory::LogHistory(const Seat &seat, QWidget *parent)
    : LiveView(seat,
               {RecordType::LogVolume, RecordType::LogPage, RecordType::StaffMember, RecordType::ShiftPattern,
                RecordType::Erasure},
               parent)
    , m_date(new QDateEdit(seat.clock.today(), this))
    , m_hint(new QLabel(this))
    , m_volumes(new QTreeWidget(this))
    , m_page(new LogPageWidget(seat, this))
{
    auto *parts = new QSplitter(this);
    parts->addWidget(makeList());
    parts->addWidget(m_page);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts);
    m_page->hide();
    connect(m_volumes, &QTreeWidget::itemExpanded, this, &LogHistory::loadContents);
    connect(m_volumes, &QTreeWidget::currentItemChanged, this, &LogHistory::openItem);
    connect(m_date, &QDateEdit::dateChanged, this, &LogHistory::openDate);
}

QWidget *LogHistory::makeList()
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
    m_volumes->setObjectName(u"volumesTree"_s);
    m_volumes->setAccessibleName(tr("Volumes and pages"));
    m_volumes->setHeaderLabels({tr("Page"), tr("Date"), tr("Shift"), tr("Officer"), tr("State")});
    m_volumes->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *list = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_date, 1);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_volumes, 1);
    layout->addWidget(m_hint);
    QPushButton *exporting = RegisterExport::makeButton(*list, [this] { exportVolume(); });
    exporting->setText(tr("Expor&t the volume…")); // the page beside it has the usual letter
    layout->addWidget(exporting, 0, Qt::AlignLeft);
    return list;
}

void LogHistory::read()
{
    ask([](Services &services, const Actor &) { return services.dutyLog->volumes(); },
        [this](const std::vector<LogVolume> &volumes) { showVolumes(volumes); });
}

void LogHistory::clear()
{
    m_volumes->clear();
    m_page->hide();
}

/// What was expanded stays so; the newest volume always is.
void LogHistory::showVolumes(const std::vector<LogVolume> &volumes)
{
    const QSignalBlocker quiet(m_volumes);
    QSet<qint64> expanded{volumes.empty() ? 0 : volumes.back().id.value()};
    for (int row = 0; row < m_volumes->topLevelItemCount(); ++row) {
        if (m_volumes->topLevelItem(row)->isExpanded()) {
            expanded.insert(m_volumes->topLevelItem(row)->data(0, volumeRole).toLongLong());
        }
    }
    m_volumes->clear();
    for (auto volume = volumes.rbegin(); volume != volumes.rend(); ++volume) {
        auto *item = new QTreeWidgetItem(m_volumes);
        item->setText(0, volume->sealedAt ? tr("Volume %1, full").arg(volume->number.toString())
                                          : tr("Volume %1").arg(volume->number.toString()));
        item->setData(0, volumeRole, volume->id.value());
        item->setFirstColumnSpanned(true);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (expanded.contains(volume->id.value())) {
            item->setExpanded(true);
            loadContents(item);
        }
    }
}

void LogHistory::loadContents(QTreeWidgetItem *volume)
{
    if (volume->childCount() > 0 || !volume->data(0, volumeRole).isValid()) {
        return;
    }
    const LogVolumeId id(volume->data(0, volumeRole).toLongLong());
    ask([id](Services &services, const Actor &) { return services.dutyLog->contentsOf(id); },
        [this, id](const std::vector<PageInVolume> &pages) {
            for (int row = 0; row < m_volumes->topLevelItemCount(); ++row) { // the tree may be another one by now
                QTreeWidgetItem *item = m_volumes->topLevelItem(row);
                if (item->data(0, volumeRole).toLongLong() == id.value()) {
                    showContents(item, pages);
                }
            }
        });
}

void LogHistory::showContents(QTreeWidgetItem *volume, const std::vector<PageInVolume> &pages)
{
    const QSignalBlocker quiet(m_volumes);
    qDeleteAll(volume->takeChildren());
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        auto *item =
            new QTreeWidgetItem(volume, {QString::number(page->page.number), LogPageDocument::dateText(page->page.date),
                                         page->shiftName, page->officerName, stateName(page->page.state)});
        item->setData(0, pageRole, page->page.id.value());
        if (m_opened == page->page.id) {
            m_volumes->setCurrentItem(item);
        }
    }
}

void LogHistory::openItem(const QTreeWidgetItem *item)
{
    if (item && item->data(0, pageRole).isValid()) {
        openPage(LogPageId(item->data(0, pageRole).toLongLong()));
    }
}

void LogHistory::openDate(QDate date)
{
    ask([date](Services &services, const Actor &) { return services.dutyLog->pagesOfDate(date); },
        [this, date](const std::vector<LogPage> &pages) {
            if (pages.empty()) {
                m_hint->setText(tr("There is no page for %1.").arg(LogPageDocument::dateText(date)));
            } else {
                m_hint->setText(tr("%n page(s) on %1.", nullptr, static_cast<int>(pages.size()))
                                    .arg(LogPageDocument::dateText(date)));
                openPage(pages.front().id);
            }
        });
}

void LogHistory::showPage(LogPageId page, std::optional<LogEntryId> line)
{
    openPage(page);
    if (line) {
        m_page->showLine(*line);
    }
}

void LogHistory::openPage(LogPageId page)
{
    m_opened = page;
    m_page->showPage(page);
    m_page->show();
}

namespace {

Result<std::vector<PageView>> pagesOf(const DutyLog &log, LogVolumeId volume)
{
    TRY(const std::vector<LogPage> pages, log.pagesOfVolume(volume));
    std::vector<PageView> views;
    for (const LogPage &page : pages) {
        TRY(PageView view, log.page(page.id));
        views.push_back(std::move(view));
    }
    return views;
}

/// All lines of a volume, each with its page and date before it.
TableExport tableOf(const std::vector<PageView> &pages, const QTimeZone &zone)
{
    TableExport table{.title = LogHistory::tr("Duty log %1").arg(pages.front().volume.number.toString()),
                      .headings = {LogHistory::tr("Page"), LogHistory::tr("Date")},
                      .rows = {}};
    LogEntryModel model;
    for (int column = 0; column < LogEntryModel::ColumnCount; ++column) {
        table.headings.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (const PageView &page : pages) {
        model.setView(page, zone);
        for (int row = 0; row < model.rowCount(); ++row) {
            std::vector<SheetCell> cells{double(page.page.number), page.page.date};
            for (int column = 0; column < LogEntryModel::ColumnCount; ++column) {
                cells.emplace_back(model.index(row, column).data().toString());
            }
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

} // namespace

void LogHistory::exportVolume()
{
    QTreeWidgetItem *item = m_volumes->currentItem() ? m_volumes->currentItem() : m_volumes->topLevelItem(0);
    if (!item) {
        return;
    }
    item = item->parent() ? item->parent() : item;
    ask([id = LogVolumeId(item->data(0, volumeRole).toLongLong())](
            Services &services, const Actor &) { return pagesOf(*services.dutyLog, id); },
        [this](const std::vector<PageView> &pages) {
            if (!pages.empty()) {
                RegisterExport::save(m_seat.gateway, m_seat.notifier, *this, tableOf(pages, m_seat.clock.zone()));
            }
        });
}

QString LogHistory::stateName(PageState state)
{
    switch (state) {
    case PageState::Open:
        return tr("open");
    case PageState::AwaitingRelief:
        return tr("awaits relief");
    case PageState::DeskClosed:
        return tr("desk closed");
    case PageState::Closed:
        return tr("signed");
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
