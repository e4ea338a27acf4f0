// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaylist.h"

#include "base/limitwords.h"
#include "today/todaydelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Everything that a row says, for reading aloud and copying.
QString wordsOf(const TodayRow &row)
{
    QStringList words{row.chip.text, row.lead, row.text, row.aside, row.subline, row.figure};
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

TodayModel::TodayModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void TodayModel::setRows(std::vector<TodayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

TodayRow TodayModel::shownAt(const QModelIndex &index) const
{
    TodayRow row = rowAt(index);
    if (row.limit) {
        const std::chrono::milliseconds now = m_clock.sinceBoot();
        const LimitState state = row.limit->stateAt(now);
        row.figure = LimitWords::timeLeft(row.limit->leftAt(now), state);
        row.timeOver = row.limit->shareOverAt(now);
        row.figureTone = state == LimitState::Over   ? std::optional(Tone::Overdue)
                         : state == LimitState::Near ? std::optional(Tone::Warning)
                                                     : std::nullopt;
    }
    return row;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return wordsOf(shownAt(index));
    case Qt::ToolTipRole:
        return rowAt(index).isHeading ? QVariant() : wordsOf(shownAt(index));
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return index.isValid() && rowAt(index).leads() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

TodayList::TodayList(const Clock &clock, const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new TodayModel(clock, this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new TodayDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &TodayList::follow);
}

void TodayList::setRows(std::vector<TodayRow> rows)
{
    if (rows == m_model->rows()) {
        return;
    }
    if (rows.empty()) {
        for (QMenu *menu : findChildren<QMenu *>()) {
            menu->close(); // it belongs to who has left
        }
    }
    const QModelIndex before = currentIndex();
    const TodayTarget chosen = before.isValid() ? m_model->rowAt(before).target : TodayTarget();
    const int scrolled = verticalScrollBar()->value();
    m_model->setRows(std::move(rows));
    const auto &all = m_model->rows();
    const auto again = std::ranges::find(all, chosen, &TodayRow::target);
    if (chosen != TodayTarget() && again != all.end()) {
        setCurrentIndex(m_model->index(static_cast<int>(again - all.begin())));
    } else if (hasFocus()) {
        chooseFirst();
    }
    verticalScrollBar()->setValue(scrolled);
}

void TodayList::tick()
{
    if (std::ranges::any_of(m_model->rows(), [](const TodayRow &row) { return row.limit.has_value(); })) {
        viewport()->update();
    }
}

QSize TodayList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 8};
}

void TodayList::chooseFirst()
{
    const auto &rows = m_model->rows();
    const auto first = std::ranges::find_if(rows, &TodayRow::leads);
    if (first != rows.end()) {
        setCurrentIndex(m_model->index(static_cast<int>(first - rows.begin())));
    }
}

void TodayList::follow(const QModelIndex &index)
{
    if (index.isValid() && m_model->rowAt(index).leads()) {
        const TodayTarget target = m_model->rowAt(index).target; // following it may read the rows again
        Q_EMIT wanted(target);
    }
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        follow(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    QListView::keyPressEvent(event);
}

void TodayList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) {
        chooseFirst();
    }
}

void TodayList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !m_model->rowAt(index).leads()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconOf(Icon::View), tr("&Open"), this, [this, index] { follow(index); });
    menu->addAction(iconOf(Icon::Copy), tr("&Copy"), this,
                    [words = index.data().toString()] { QApplication::clipboard()->setText(words); });
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace dutydesk
