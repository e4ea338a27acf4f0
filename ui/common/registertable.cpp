// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registertable.h"

#include "base/collation.h"
#include "common/columns.h"
#include "common/registerexport.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int isFigureRole = Qt::UserRole + 1;

class SortedRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        if (left.data(isFigureRole).toBool()) {
            return left.data().toString().toDouble() < right.data().toString().toDouble();
        }
        return m_before(left.data().toString(), right.data().toString());
    }

private:
    Collation m_before;
};

} // namespace

class RegisterTable::Model final : public QAbstractTableModel
{
public:
    Model(const QStringList &headings, QObject *parent)
        : QAbstractTableModel(parent)
        , m_headings(headings)
    {}

    void show(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[static_cast<std::size_t>(index.row())];
        const Cell &cell = row.cells[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return cell.text;
        case Qt::ForegroundRole:
            return cell.tone ? QVariant(Theme::ink(*cell.tone)) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (cell.isFigure ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::FontRole:
            if (cell.isStruck) {
                QFont font = Theme::font(TextSize::Body);
                font.setStrikeOut(true);
                return font;
            }
            return {};
        case idRole:
            return row.id;
        case isFigureRole:
            return cell.isFigure;
        case RegisterExport::valueRole:
            return cell.date ? QVariant(*cell.date) : QVariant();
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
    }

private:
    QStringList m_headings;
    std::vector<Row> m_rows;
};

RegisterTable::RegisterTable(const QString &name, const QString &label, const QStringList &headings, QWidget *parent)
    : QTableView(parent)
    , m_model(new Model(headings, this))
{
    auto *sorted = new SortedRows(this);
    sorted->setSourceModel(m_model);
    setModel(sorted);
    setObjectName(name);
    setAccessibleName(label);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(idRole).toLongLong()); });
}

void RegisterTable::stretch(int column)
{
    constexpr int leastOfWrapped = 14; // digits; the text goes on in the next line
    if (wordWrap()) {
        fillWithColumn(*this, column, leastOfWrapped);
    } else {
        fillWithColumn(*this, column);
    }
}

void RegisterTable::wrapText()
{
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void RegisterTable::keepRowsInSight(int most)
{
    m_mostRows = most;
    m_fitting.setSingleShot(true); // the header tells of each row by itself
    connect(&m_fitting, &QTimer::timeout, this, &RegisterTable::fitRows);
    const auto fitLater = [this] { m_fitting.start(); };
    connect(model(), &QAbstractItemModel::modelReset, this, fitLater);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, fitLater);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, fitLater);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, fitLater);
    fitRows();
}

void RegisterTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_mostRows > 0) {
        m_fitting.start();
    }
}

QSize RegisterTable::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    return m_mostRows == 0 ? usual : QSize(usual.width(), minimumHeight());
}

void RegisterTable::fitRows()
{
    constexpr int linesOfHint = 5; // two of them its margins
    const int shown = std::min(model()->rowCount(), m_mostRows);
    int height = shown == 0 ? fontMetrics().lineSpacing() * linesOfHint : 0;
    for (int row = 0; row < shown; ++row) {
        height += rowHeight(row);
    }
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setMinimumHeight(horizontalHeader()->sizeHint().height() + height + bar + 2 * frameWidth());
}

void RegisterTable::showRows(std::vector<Row> rows)
{
    m_isFilling = true;
    m_model->show(std::move(rows));
    const bool isStillThere = m_chosen && choose(*m_chosen);
    m_isFilling = false;
    if (m_chosen && !isStillThere) {
        m_chosen.reset();
        Q_EMIT chosen();
    }
}

bool RegisterTable::choose(qint64 id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(idRole).toLongLong() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void RegisterTable::chooseFirst()
{
    setCurrentIndex(model()->index(0, 0));
}

void RegisterTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isFilling) {
        return;
    }
    const std::optional<qint64> now =
        current.isValid() ? std::optional(current.data(idRole).toLongLong()) : std::nullopt;
    if (std::exchange(m_chosen, now) != now) {
        Q_EMIT chosen();
    }
}

} // namespace dutydesk
