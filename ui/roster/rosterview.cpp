// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterview.h"

#include "roster/rostercelldelegate.h"
#include "roster/rosterheaders.h"
#include "roster/shiftkeys.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

RosterView::RosterView(RosterTableModel &model, RosterEditor &editor, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("rosterView"));
    setAccessibleName(tr("Duty roster"));
    setHorizontalHeader(new RosterDayHeader(this));
    setVerticalHeader(new RosterPeopleHeader(this));
    setItemDelegate(new RosterCellDelegate(this));
    setModel(&m_model);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false); // the delegate draws finer lines itself
    setMouseTracking(true);
    addKeys();
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_placeBefore = m_model.placeAt(currentIndex()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        returnToPlace();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RosterView::fitTotals); // totals may have become wider
}

/// Adds the keys as actions, so that the list of keys shows them.
void RosterView::addKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &key, std::function<void()> act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, std::move(act));
        addAction(action);
    };
    add(tr("In the roster: clear the selected cells"), Qt::Key_Delete, [this] { setSelected(std::nullopt); });
    add(tr("In the roster: repeat to the right"), Qt::CTRL | Qt::Key_R, [this] { fillFrom(Qt::Horizontal); });
    add(tr("In the roster: repeat downwards"), Qt::CTRL | Qt::Key_D, [this] { fillFrom(Qt::Vertical); });
}

/// Fits the totals to their contents and shares the rest among the days. If the days would be too narrow to read, the
/// grid scrolls.
void RosterView::fitColumns()
{
    const int padding = fontMetrics().horizontalAdvance(u'0');
    QFont bold = font();
    bold.setBold(true);
    int leastDay = QFontMetrics(bold).horizontalAdvance(u"00"_s);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.dayCount(); ++column) {
            leastDay = std::max(leastDay, RosterCellDelegate::widthOf(m_model.index(row, column), font()));
        }
    }
    auto &header = static_cast<RosterDayHeader &>(*horizontalHeader());
    header.setMinimumSectionSize(leastDay + padding);
    static_cast<RosterPeopleHeader &>(*verticalHeader()).fit();
    for (int column = 0; column < header.count(); ++column) {
        const bool isDay = column < m_model.dayCount();
        header.setSectionResizeMode(column, isDay ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    fitTotals();
}

void RosterView::fitTotals()
{
    const int padding = fontMetrics().horizontalAdvance(u'0');
    QHeaderView &header = *horizontalHeader();
    for (int column = m_model.dayCount(); column < header.count(); ++column) {
        int width = header.sectionSizeHint(column);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            width = std::max(width, RosterCellDelegate::widthOf(m_model.index(row, column), font()) + 2 * padding);
        }
        header.resizeSection(column, width);
    }
}

/// Keeps the cursor at its person and day when rows of headcounts appear.
void RosterView::returnToPlace()
{
    const QModelIndex before = m_placeBefore ? m_model.indexOf(*m_placeBefore) : QModelIndex();
    if (m_model.rowCount() > 0) {
        setCurrentIndex(before.isValid() ? before : m_model.index(0, 0));
    }
}

void RosterView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
    }
}

void RosterView::setBrush(bool isPainting, std::optional<ShiftPatternId> pattern)
{
    m_isPainting = isPainting;
    m_brush = pattern;
    viewport()->setCursor(isPainting ? Qt::CrossCursor : Qt::ArrowCursor);
}

void RosterView::jumpTo(const QModelIndex &index)
{
    if (index.isValid()) {
        setCurrentIndex(index); // sets the view's own index, so that a range with Shift begins here
        scrollTo(index);
    }
}

/// Makes the selection follow the current cell, since typed codes go into the selection. QTableView leaves it behind
/// with Ctrl.
QItemSelectionModel::SelectionFlags RosterView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event == nullptr) {
        return QItemSelectionModel::ClearAndSelect; // from setCurrentIndex(), whatever keys are held
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool extends = key.modifiers().testFlag(Qt::ShiftModifier);
        if (!extends && key.modifiers().testFlag(Qt::ControlModifier) && key.key() != Qt::Key_Space) {
            return QItemSelectionModel::ClearAndSelect;
        }
    }
    return QTableView::selectionCommand(index, event);
}

void RosterView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_gesture != Gesture::None || m_isPainting)) {
        m_gesture = Gesture::None;
        m_painted.clear();
        viewport()->update();
        Q_EMIT brushDropped();
        return;
    }
    if (!exchangeByKey(*event) && !editByKey(*event)) {
        QTableView::keyPressEvent(event);
    }
}

bool RosterView::exchangeByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)) {
        copy(event.matches(QKeySequence::Cut));
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else {
        return false;
    }
    return true;
}

bool RosterView::editByKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && m_model.roster() && m_model.roster()->isPublished()) {
        Q_EMIT substituteWanted();
    } else if (m_isPainting && (isEnter || event.key() == Qt::Key_Space)) {
        setSelected(m_brush);
    } else if (event.key() == Qt::Key_Backspace) {
        setSelected(std::nullopt);
        step(-1);
    } else if (!event.text().trimmed().isEmpty() && event.text().front().isPrint()
               && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        type(event.text());
    } else {
        return false;
    }
    return true;
}

void RosterView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty()) { // text that is still being composed is not typed yet
        type(event->commitString());
    }
    event->accept();
}

/// Types a code or its key, or several of them one after another.
void RosterView::type(const QString &text)
{
    if (!m_model.roster()) {
        return;
    }
    const auto pattern = patternTyped(text, m_model.roster()->patterns);
    if (!pattern && text.size() > 1) {
        for (const QChar character : text) {
            type(character);
        }
        return;
    }
    if (!pattern && m_editor.mayEdit()) {
        m_editor.say(tr("“%1” is not a shift code. The codes and their keys are listed above the roster.").arg(text));
        return;
    }
    setSelected(pattern);
    step(1);
}

void RosterView::setSelected(std::optional<ShiftPatternId> pattern)
{
    const std::vector<CellPlace> places = RosterActs::places(m_model, selectionModel()->selection());
    if (places.empty() && m_editor.mayEdit()) {
        m_editor.say(tr("Headcounts and totals are calculated, not typed. Please select a person's day first."));
        return;
    }
    m_editor.set(RosterActs::set(places, pattern));
}

/// Moves to the next day after typing, unless a range is selected.
void RosterView::step(int columns)
{
    const QModelIndex next = currentIndex().siblingAtColumn(currentIndex().column() + columns);
    if (m_editor.mayEdit() && selectedIndexes().size() == 1 && m_model.placeAt(next)) {
        jumpTo(next);
    }
}

void RosterView::copy(bool isCut)
{
    QApplication::clipboard()->setText(RosterActs::textOf(m_model, selectionModel()->selection()));
    if (isCut) {
        setSelected(std::nullopt);
    }
}

void RosterView::paste()
{
    if (!m_model.roster()) {
        return;
    }
    const auto changes = RosterActs::paste(m_model, selectionModel()->selection(), QApplication::clipboard()->text());
    if (!changes) {
        m_editor.say(tr("“%1” is not a shift code. Nothing was pasted.").arg(changes.error().detail));
        return;
    }
    m_editor.set(*changes);
}

/// Repeats the first column or row of the selection over the rest of it. A single one takes the duties of its
/// neighbour.
void RosterView::fillFrom(Qt::Orientation orientation)
{
    const QItemSelectionRange target = RosterActs::around(selectionModel()->selection());
    if (!target.isValid()) {
        return;
    }
    int row = orientation == Qt::Vertical ? target.top() : target.bottom();
    int column = orientation == Qt::Horizontal ? target.left() : target.right();
    if (orientation == Qt::Vertical && target.height() == 1) {
        --row;
    }
    if (orientation == Qt::Horizontal && target.width() == 1) {
        --column;
    }
    const QModelIndex first =
        orientation == Qt::Vertical ? m_model.index(row, target.left()) : m_model.index(target.top(), column);
    const QModelIndex last = m_model.index(row, column);
    if (m_model.placeAt(first)) {
        m_editor.set(RosterActs::repeat(m_model, {first, last}, target));
    }
}

} // namespace dutydesk
