// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/itemcountview.h"

#include "common/columns.h"
#include "log/logwords.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestRule = 22;  ///< in digits
constexpr int mostPieces = 999; ///< the same limit as in the list of shared items

/// Edits a cell as a number, as one of the states, or as a line of text.
class ItemCountDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = nullptr;
        if (index.column() == ItemCountModel::FoundColumn) {
            auto *number = new QSpinBox(parent);
            number->setRange(0, mostPieces);
            editor = number;
        } else if (index.column() == ItemCountModel::StateColumn) {
            auto *states = new QComboBox(parent);
            for (int state = 0; state <= lastEnumerator<ItemState>; ++state) {
                states->addItem(LogWords::itemState(static_cast<ItemState>(state)), state);
            }
            editor = states;
        } else {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
        }
        const QString label = index.model()->headerData(index.column(), Qt::Horizontal).toString();
        editor->setAccessibleName(label);
        editor->setObjectName(u"cellEditor"_s);
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *states = qobject_cast<QComboBox *>(editor)) {
            states->setCurrentIndex(index.data(Qt::EditRole).toInt());
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *states = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, states->currentData(), Qt::EditRole);
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }
};

} // namespace

ItemCountView::ItemCountView(ItemCountModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ItemCountDelegate(this));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Explanations wrap, since they are read here before signing; the column of rules makes room for them.
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fillWithColumn(*this, ItemCountModel::ExplanationColumn);
    horizontalHeader()->setSectionResizeMode(ItemCountModel::CheckColumn, QHeaderView::Interactive);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ItemCountView::fit);
    fit();
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &changed) { goOnFrom(changed.row()); });
}

void ItemCountView::fit()
{
    const int widest = fontMetrics().horizontalAdvance(u'0') * widestRule;
    const int hint = std::max(sizeHintForColumn(ItemCountModel::CheckColumn),
                              horizontalHeader()->sectionSizeHint(ItemCountModel::CheckColumn));
    horizontalHeader()->resizeSection(ItemCountModel::CheckColumn, std::min(hint, widest));
}

void ItemCountView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(this, &ItemCountView::fit, Qt::QueuedConnection); // after the columns were fitted
    }
}

void ItemCountView::goTo(int row, ItemCountModel::Column column)
{
    const QModelIndex cell = m_model.index(row, column);
    setCurrentIndex(cell);
    setFocus();
    if (column == ItemCountModel::ExplanationColumn) {
        edit(cell);
    }
}

void ItemCountView::goOnFrom(int row)
{
    if (!hasFocus() && !isAncestorOf(QApplication::focusWidget())) {
        return;
    }
    // This must wait until the row's editor has closed.
    QTimer::singleShot(0, this, [this, row] {
        if (row >= m_model.rowCount() || state() == EditingState) {
            return;
        }
        if (m_model.needsExplanation(row)) {
            goTo(row, ItemCountModel::ExplanationColumn);
        } else if (row + 1 < m_model.rowCount()) {
            goTo(row + 1, ItemCountModel::FoundColumn);
        }
    });
}

void ItemCountView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() == EditingState) {
        return; // Enter closes the editor, which passes the key on; the dialog must not see it
    }
    const QModelIndex current = currentIndex();
    const bool mayCount =
        current.isValid() && m_model.flags(m_model.index(0, ItemCountModel::FoundColumn)).testFlag(Qt::ItemIsEditable);
    if (mayCount && event->key() == Qt::Key_Space) {
        m_model.countAsExpected(current.row());
        return;
    }
    const bool digit = event->text().size() == 1 && event->text().front().isDigit();
    if (mayCount && digit && current.column() != ItemCountModel::ExplanationColumn) {
        setCurrentIndex(m_model.index(current.row(), ItemCountModel::FoundColumn));
    }
    QTableView::keyPressEvent(event);
}

} // namespace dutydesk
