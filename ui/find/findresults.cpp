// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findresults.h"

#include "common/theme.h"
#include "find/findwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int typeRole = Qt::UserRole;
constexpr int recordIdRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2; ///< for a line that asks for more results

enum Column { TitleColumn, DetailColumn, TimeColumn };

std::optional<RecordReference> recordOf(const QTreeWidgetItem &item)
{
    const QVariant id = item.data(TitleColumn, recordIdRole);
    if (!id.isValid()) {
        return std::nullopt;
    }
    return RecordReference{static_cast<RecordType>(item.data(TitleColumn, typeRole).toInt()), id.toLongLong()};
}

bool canBeChosen(const QTreeWidgetItem &item)
{
    return item.flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

FindResults::FindResults(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"findResults"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"findResultsList"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setColumnCount(3);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAutoScroll(false); // it would scroll to the first line, but not to its heading
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"findNote"_s);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { takeItem(*item); });
}

void FindResults::showAnswer(const QString &typed, const FindAnswer &answer)
{
    const QTreeWidgetItem *before = m_list->currentItem();
    const bool isSameQuestion = std::exchange(m_typed, typed) == typed;
    const std::optional<RecordReference> chosenBefore = before && isSameQuestion ? recordOf(*before) : std::nullopt;
    m_list->clear();
    for (const FoundGroup &group : answer.groups) {
        addGroup(group);
    }
    fitColumns();
    m_list->setVisible(!answer.groups.empty());
    choose(0);
    for (int row = 0; chosenBefore && row < m_list->topLevelItemCount(); ++row) {
        if (recordOf(*m_list->topLevelItem(row)) == chosenBefore) {
            choose(row);
            m_list->scrollToItem(m_list->currentItem());
        }
    }
    QStringList notes;
    if (answer.groups.empty()) {
        notes.append(tr("No results for “%1”. You can search by unit, name, pinyin, last digits of a telephone, plate, "
                        "number, and any word of any record.")
                         .arg(typed));
    } else {
        notes.append(tr("↑ ↓ choose · Enter opens · Esc goes back"));
    }
    if (!answer.progress.isComplete()) {
        notes.append(tr("Older records are still being read: %1 % so far.").arg(answer.progress.percent()));
    }
    m_note->setText(notes.join(u'\n'));
}

void FindResults::showHint()
{
    clear();
    m_note->setText(
        tr("Type a unit (3-502), a name, its pinyin (zs), the last digits of a telephone, a plate, a number, "
           "or any word of any record."));
}

void FindResults::showError(const QString &sentence)
{
    clear();
    m_note->setText(sentence);
}

void FindResults::clear()
{
    m_typed.clear();
    m_list->clear();
    m_list->hide();
    m_note->clear();
}

void FindResults::addGroup(const FoundGroup &group)
{
    auto *heading = new QTreeWidgetItem(m_list, {FindWords::group(group.group)});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    heading->setFont(TitleColumn, Theme::font(TextSize::Heading));
    for (const FindHit &hit : group.hits) {
        addHit(hit);
    }
    if (group.hasMore) {
        auto *more = new QTreeWidgetItem(m_list, {tr("More of these…")});
        more->setData(TitleColumn, groupRole, static_cast<int>(group.group));
        more->setFirstColumnSpanned(true);
    }
}

void FindResults::addHit(const FindHit &hit)
{
    const auto oneLine = [](const QString &text) { return text.simplified(); };
    const QString time =
        hit.at ? m_clock.localDate(*hit.at).toString(u"yyyy-MM-dd "_s) + m_clock.localTime(*hit.at).toString(u"HH:mm"_s)
               : QString();
    auto *item = new QTreeWidgetItem(m_list, {oneLine(hit.title), oneLine(hit.detail), time});
    item->setData(TitleColumn, typeRole, static_cast<int>(hit.record.type));
    item->setData(TitleColumn, recordIdRole, hit.record.id);
    item->setToolTip(TitleColumn, hit.title);
    item->setToolTip(DetailColumn, hit.detail);
}

void FindResults::fitColumns()
{
    QHeaderView *header = m_list->header();
    header->setSectionResizeMode(TitleColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(DetailColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    m_list->resizeColumnToContents(TitleColumn);
    header->resizeSection(TitleColumn, std::min(header->sectionSize(TitleColumn), width() / 2));
}

int FindResults::heightOfAll(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    int height = 2 * frameWidth() + margins.top() + margins.bottom();
    height += m_note->heightForWidth(width - 2 * frameWidth() - margins.left() - margins.right());
    if (m_list->isHidden()) {
        return height;
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        height += m_list->sizeHintForIndex(m_list->indexFromItem(m_list->topLevelItem(row))).height();
    }
    return height + layout()->spacing() + fontMetrics().height() / 2;
}

void FindResults::choose(int row)
{
    while (row < m_list->topLevelItemCount() && !canBeChosen(*m_list->topLevelItem(row))) {
        ++row;
    }
    if (row < m_list->topLevelItemCount()) {
        m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

void FindResults::move(int by)
{
    const int count = m_list->topLevelItemCount();
    const int step = by < 0 ? -1 : 1;
    int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (int next = row + step; next >= 0 && next < count && by != 0; next += step) {
        if (canBeChosen(*m_list->topLevelItem(next))) {
            row = next;
            by -= step;
        }
    }
    if (row >= 0) {
        m_list->setCurrentItem(m_list->topLevelItem(row));
        // Scrolls to the heading above the line first, so that it is visible too.
        m_list->scrollToItem(
            m_list->topLevelItem(row > 0 && !canBeChosen(*m_list->topLevelItem(row - 1)) ? row - 1 : row));
        m_list->scrollToItem(m_list->currentItem());
    }
}

void FindResults::take()
{
    if (const QTreeWidgetItem *item = m_list->currentItem()) {
        takeItem(*item);
    }
}

void FindResults::takeItem(const QTreeWidgetItem &item)
{
    if (const std::optional<RecordReference> record = recordOf(item)) {
        Q_EMIT chosen(*record);
    } else if (const QVariant group = item.data(TitleColumn, groupRole); group.isValid()) {
        Q_EMIT moreWanted(static_cast<FindGroup>(group.toInt()));
    }
}

} // namespace dutydesk
