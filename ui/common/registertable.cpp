// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registertable.h"

#include "base/collation.h"
#include "common/registermodel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Compares cells by their values, or by their texts if they have no values.
bool isBefore(const RegisterCell &one, const RegisterCell &other)
{
    static const Collation before;
    const auto isWord = [](const RegisterCell &cell) { return std::holds_alternative<std::monostate>(cell.value); };
    return isWord(one) && isWord(other) ? before(one.words(), other.words()) : one.value < other.value;
}

} // namespace

RegisterTable::RegisterTable(const QString &name, const QString &label, const std::vector<RegisterHeading> &headings,
                             QWidget *parent)
    : QTableView(parent)
    , m_headings(headings)
    , m_model(new RegisterModel(m_headings, this))
{
    RegisterDelegate::dress(*this);
    setModel(m_model);
    setObjectName(name);
    setAccessibleName(label);
    setWordWrap(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < header().count(); ++column) {
        setColumnHidden(column, headingOf(column).where == RegisterHeading::TakenOut);
    }
    followHeader();
    addCopying();
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
}

QuietHeader &RegisterTable::header() const
{
    return *static_cast<QuietHeader *>(horizontalHeader());
}

void RegisterTable::followHeader()
{
    header().setSortIndicatorShown(true);
    header().setSortIndicatorClearable(true);
    header().setSortIndicator(-1, Qt::AscendingOrder);
    connect(&header(), &QHeaderView::sortIndicatorChanged, this, &RegisterTable::sortRows);
    connect(&header(), &QHeaderView::sectionResized, this, [this](int column) {
        m_isSizedByHand = m_isSizedByHand || header().isHeld();
        if (header().isHeld() && column == m_stretched) {
            m_stretched = -1; // a column that the user has resized is no longer stretched
        }
    });
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header(), &QWidget::customContextMenuRequested, this, &RegisterTable::openColumnMenu);
}

void RegisterTable::addCopying()
{
    auto *action = new QAction(iconOf(Icon::Copy), tr("&Copy the row"), this);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(textOf(selectedIds())); });
}

/// Opens the menu that shows and hides columns.
void RegisterTable::openColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header().count(); ++column) {
        if (headingOf(column).where == RegisterHeading::TakenOut) {
            continue;
        }
        QAction *action = menu->addAction(headingOf(column).text);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fillUp();
        });
    }
    menu->popup(header().mapToGlobal(place));
}

const std::vector<RegisterRow> &RegisterTable::rows() const
{
    return m_model->rows;
}

void RegisterTable::stretch(int column)
{
    m_stretched = column;
    fillUp();
}

void RegisterTable::wrapText()
{
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void RegisterTable::showRows(std::vector<RegisterRow> rows)
{
    m_asTheyCame = std::move(rows);
    sortRows();
    fitColumns();
    fitRowHeight();
}

void RegisterTable::sortRows()
{
    std::vector<RegisterRow> sorted = m_asTheyCame;
    if (const int column = header().sortIndicatorSection(); column >= 0 && column < header().count()) {
        const bool isUp = header().sortIndicatorOrder() == Qt::AscendingOrder;
        std::ranges::stable_sort(sorted, [column, isUp](const RegisterRow &one, const RegisterRow &other) {
            const auto place = static_cast<std::size_t>(column);
            return isUp ? isBefore(one.cells[place], other.cells[place])
                        : isBefore(other.cells[place], one.cells[place]);
        });
    }
    const std::vector<qint64> selected = selectedIds();
    m_isFilling = true;
    m_model->show(std::move(sorted));
    const bool isStillThere = m_chosen && choose(*m_chosen);
    if (selected.size() > 1) {
        select(selected);
    }
    m_isFilling = false;
    if (m_chosen && !isStillThere) {
        m_chosen.reset();
        Q_EMIT chosen();
    }
}

/// Fits the columns to their contents, unless the user has resized them.
void RegisterTable::fitColumns()
{
    if (!m_isSizedByHand) {
        const int most = fontMetrics().averageCharWidth() * 48;
        for (int column = 0; column < header().count(); ++column) {
            const int wanted = std::max(sizeHintForColumn(column), header().sectionSizeHint(column));
            setColumnWidth(column, std::min(wanted, most));
        }
    }
    fillUp();
}

void RegisterTable::fillUp()
{
    if (m_stretched >= 0 && !isColumnHidden(m_stretched)) {
        const int least = fontMetrics().horizontalAdvance(u'0') * (wordWrap() ? 14 : 24);
        const int others = header().length() - columnWidth(m_stretched);
        setColumnWidth(m_stretched, std::max(least, viewport()->width() - others));
    }
}

/// Without wrapping, all rows have the same height, so that long lists need not be measured.
void RegisterTable::fitRowHeight()
{
    const bool hasTwoLines = std::ranges::any_of(rows(), [](const RegisterRow &row) {
        return std::ranges::any_of(row.cells, [](const RegisterCell &cell) { return !cell.subline.isEmpty(); });
    });
    verticalHeader()->setDefaultSectionSize(RegisterDelegate::rowHeight(*this, hasTwoLines));
}

void RegisterTable::keepRowsInSight(int most)
{
    m_mostRows = most;
    m_fitting.setSingleShot(true); // the header signals each row by itself
    connect(&m_fitting, &QTimer::timeout, this, &RegisterTable::fitRows);
    const auto fitLater = [this] { m_fitting.start(); };
    connect(model(), &QAbstractItemModel::modelReset, this, fitLater);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, fitLater);
    connect(&header(), &QHeaderView::geometriesChanged, this, fitLater);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, fitLater);
    fitRows();
}

void RegisterTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                fitColumns();
                fitRowHeight();
                fitRows();
            },
            Qt::QueuedConnection);
    }
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillUp();
}

QSize RegisterTable::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    return m_mostRows == 0 ? usual : QSize(usual.width(), minimumHeight());
}

void RegisterTable::fitRows()
{
    if (m_mostRows == 0) {
        return;
    }
    constexpr int linesOfHint = 5; // two of these are margins
    const int shown = std::min(m_model->rowCount(), m_mostRows);
    int height = shown == 0 ? fontMetrics().lineSpacing() * linesOfHint : 0;
    for (int row = 0; row < shown; ++row) {
        height += rowHeight(row);
    }
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setMinimumHeight(header().sizeHint().height() + height + bar + 2 * frameWidth());
}

bool RegisterTable::choose(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, shownColumns().front()));
        scrollTo(currentIndex());
    }
    return row >= 0;
}

void RegisterTable::chooseFirst()
{
    setCurrentIndex(m_model->index(0, shownColumns().front()));
}

std::vector<qint64> RegisterTable::selectedIds() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &row : selectionModel()->selectedRows(shownColumns().front())) {
        ids.push_back(m_model->idAt(row.row()));
    }
    return ids;
}

void RegisterTable::select(const std::vector<qint64> &ids)
{
    QItemSelection rows;
    for (const qint64 id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        }
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

std::vector<int> RegisterTable::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < header().count(); ++place) {
        if (const int column = header().logicalIndex(place); !isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

std::vector<int> RegisterTable::takenOutColumns() const
{
    std::vector<int> columns = shownColumns();
    std::erase_if(columns, [this](int column) { return headingOf(column).where == RegisterHeading::OnScreen; });
    for (int column = 0; column < header().count(); ++column) {
        if (headingOf(column).where == RegisterHeading::TakenOut) {
            columns.push_back(column);
        }
    }
    return columns;
}

QString RegisterTable::textOf(const std::vector<qint64> &ids) const
{
    QStringList lines;
    for (const RegisterRow &row : rows()) {
        if (std::ranges::find(ids, row.id) == ids.end()) {
            continue;
        }
        QStringList cells;
        for (const int column : shownColumns()) {
            cells.append(row.cells[static_cast<std::size_t>(column)].words().replace(u'\n', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString RegisterTable::textOfAll() const
{
    std::vector<qint64> ids;
    std::ranges::transform(rows(), std::back_inserter(ids), &RegisterRow::id);
    return textOf(ids);
}

/// Gives text such as "2:12.5 0:- 1:h|0 down": the columns from the left with their widths, then the sorted column.
QString RegisterTable::look() const
{
    const double letter = fontMetrics().averageCharWidth();
    QStringList columns;
    for (int place = 0; place < header().count(); ++place) {
        const int column = header().logicalIndex(place);
        const bool isByHand = m_isSizedByHand && column != m_stretched;
        columns.append(u"%1:%2"_s.arg(column).arg(isColumnHidden(column) ? u"h"_s
                                                  : isByHand ? QString::number(columnWidth(column) / letter, 'f', 1)
                                                             : u"-"_s));
    }
    const bool isUp = header().sortIndicatorOrder() == Qt::AscendingOrder;
    return u"%1|%2 %3"_s.arg(columns.join(u' ')).arg(header().sortIndicatorSection()).arg(isUp ? u"up"_s : u"down"_s);
}

void RegisterTable::wear(const QString &look)
{
    const QStringList columns = look.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
    if (columns.size() != header().count()) { // the look was saved by a version with other columns
        return;
    }
    for (int place = 0; place < columns.size(); ++place) {
        const int column = std::clamp(columns[place].section(u':', 0, 0).toInt(), 0, header().count() - 1);
        const QString width = columns[place].section(u':', 1);
        header().moveSection(header().visualIndex(column), place);
        setColumnHidden(column, width == "h"_L1);
        if (const double letters = width.toDouble(); letters > 0) {
            m_isSizedByHand = true;
            setColumnWidth(column, qRound(letters * fontMetrics().averageCharWidth()));
        }
    }
    const QStringList sorted = look.section(u'|', 1).split(u' ');
    header().setSortIndicator(std::clamp(sorted.first().toInt(), -1, header().count() - 1),
                              sorted.last() == "down"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder);
    fillUp();
}

void RegisterTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isFilling) {
        return;
    }
    const std::optional<qint64> now = current.isValid() ? std::optional(m_model->idAt(current.row())) : std::nullopt;
    if (std::exchange(m_chosen, now) != now) {
        Q_EMIT chosen();
    }
}

} // namespace dutydesk
