// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/listpart.h"

#include "common/controls.h"
#include "common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

ListPart::ListPart(const Seat &seat, RecordType type, const ListDescription &description, QWidget *parent)
    : AdministrationPart(seat, {type}, Right::ChangeSettings, parent)
    , m_description(description)
    , m_table(makeTable(description.title, description.objectName + u"Table"_s,
                        QStringList(description.headings) << tr("State")))
    , m_empty(new QLabel(tr("The list is empty. “Add…” begins it."), this))
{
    auto *explanation = new QLabel(description.explanation, this);
    explanation->setWordWrap(true);
    m_layout->addWidget(explanation);
    m_layout->addWidget(m_table, 1);
    m_layout->addWidget(m_empty);
    m_empty->hide(); // until the list is read
    makeButtons();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ListPart::followChoice);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { m_change->click(); });
}

void ListPart::makeButtons()
{
    auto *line = new QHBoxLayout;
    const QString name = m_description.objectName;
    QPushButton *add = addWritingButton(line, tr("&Add…"), name + u"Add"_s);
    add->setIcon(iconOf(Icon::Add));
    m_change = addWritingButton(line, tr("&Change…"), name + u"Change"_s);
    m_change->setIcon(iconOf(Icon::Edit));
    m_retire = addWritingButton(line, tr("&Retire"), name + u"Retire"_s);
    if (m_description.reorder) {
        m_up = addWritingButton(line, tr("Move &up"), name + u"Up"_s);
        m_up->setIcon(iconOf(Icon::Up));
        m_down = addWritingButton(line, tr("Move &down"), name + u"Down"_s);
        m_down->setIcon(iconOf(Icon::Down));
        connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
        connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    }
    line->addStretch();
    addExportButton(line, m_table);
    m_layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_retire, &QPushButton::clicked, this, &ListPart::retireOrBringBack);
}

void ListPart::read()
{
    ask([list = m_description.list](Services &services, const Actor &) { return list(services); },
        [this](const std::vector<ListRow> &rows) { show(rows); });
}

void ListPart::clear()
{
    m_rows.clear();
    m_table->setRowCount(0);
}

void ListPart::show(const std::vector<ListRow> &rows)
{
    const std::optional<qint64> before = chosenId(m_table);
    m_rows = rows;
    m_table->setRowCount(0);
    for (const ListRow &row : rows) {
        addRow(m_table, row.id, QStringList(row.values) << (row.active ? tr("in use") : tr("retired")), !row.active);
    }
    m_empty->setVisible(rows.empty());
    m_table->resizeColumnsToContents();
    choose(m_table, before);
    followChoice();
}

const ListRow *ListPart::chosen() const
{
    const std::optional<qint64> id = chosenId(m_table);
    const auto found = std::ranges::find_if(m_rows, [&](const ListRow &row) { return id == row.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ListPart::followChoice()
{
    const ListRow *row = chosen();
    m_change->setEnabled(mayWrite() && row);
    m_retire->setEnabled(mayWrite() && row);
    m_retire->setText(row && !row->active ? tr("&Bring back") : tr("&Retire"));
    m_retire->setAccessibleName(withoutMnemonic(m_retire->text()));
    if (m_up) {
        m_up->setEnabled(mayWrite() && m_table->currentRow() > 0);
        m_down->setEnabled(mayWrite() && row && m_table->currentRow() + 1 < m_table->rowCount());
    }
}

void ListPart::edit(bool fresh)
{
    const ListRow *row = fresh ? nullptr : chosen();
    if (fresh || row) {
        (row ? row->change : m_description.add)(m_seat, this)->open();
    }
}

void ListPart::retireOrBringBack()
{
    if (const ListRow *row = chosen()) {
        change([set = m_description.setActive, id = row->id, active = !row->active](
                   Services &services, const Actor &actor) { return set(services, actor, id, active); },
               [] {});
    }
}

void ListPart::move(int by)
{
    std::vector<qint64> order;
    for (const ListRow &row : m_rows) {
        order.push_back(row.id);
    }
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(order.size())) {
        return;
    }
    std::swap(order[static_cast<std::size_t>(from)], order[static_cast<std::size_t>(to)]);
    change([reorder = m_description.reorder, order](Services &services,
                                                    const Actor &actor) { return reorder(services, actor, order); },
           [] {});
}

} // namespace dutydesk
