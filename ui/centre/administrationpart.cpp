// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/administrationpart.h"

#include "common/registerexport.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

AdministrationPart::AdministrationPart(const Seat &seat, const RecordTypes &shows, Right right, QWidget *parent)
    : LiveView(seat, shows, parent)
    , m_layout(new QVBoxLayout(this))
    , m_right(right)
    , m_readOnly(new QLabel(tr("You can read this. Only the centre manager or an administrator may change it."), this))
{
    m_readOnly->setObjectName(u"readOnlyLabel"_s);
    m_readOnly->setWordWrap(true);
    Theme::dress(*m_readOnly, Tone::Notice);
    m_readOnly->setMargin(fontMetrics().height() / 3);
    m_layout->addWidget(m_readOnly);
    connect(&m_seat.session, &Session::changed, this, &AdministrationPart::followRights);
    followRights();
}

bool AdministrationPart::mayWrite() const
{
    return m_seat.session.actor() && m_seat.session.actor()->may(m_right);
}

void AdministrationPart::followRights()
{
    m_readOnly->setVisible(!mayWrite());
    for (QPushButton *button : m_writing) {
        button->setEnabled(mayWrite());
    }
}

QPushButton *AdministrationPart::addWritingButton(QBoxLayout *line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setEnabled(mayWrite());
    line->addWidget(button);
    m_writing.append(button);
    return button;
}

QTableWidget *AdministrationPart::makeTable(const QString &name, const QString &objectName, const QStringList &headings)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()), this);
    m_firstTable = m_firstTable ? m_firstTable : table;
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void AdministrationPart::addExportButton(QBoxLayout *line, const QTableWidget *table)
{
    line->addWidget(RegisterExport::makeButton(*this, [this, table] {
        RegisterExport::save(m_seat.gateway, m_seat.notifier, *this,
                             RegisterExport::shownIn(*table, table->accessibleName()));
    }));
}

void AdministrationPart::addRow(QTableWidget *table, qint64 id, const QStringList &cells, bool isPale)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        if (isPale) {
            item->setForeground(table->palette().placeholderText());
        }
        table->setItem(row, column, item);
    }
    table->item(row, 0)->setData(Qt::UserRole, id);
}

std::optional<qint64> AdministrationPart::chosenId(const QTableWidget *table)
{
    const QTableWidgetItem *item = table->currentRow() < 0 ? nullptr : table->item(table->currentRow(), 0);
    return item ? std::optional(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
}

void AdministrationPart::showRow(qint64 id)
{
    m_wanted = id;
    if (m_firstTable) {
        choose(m_firstTable, chosenId(m_firstTable));
    }
}

void AdministrationPart::choose(QTableWidget *table, std::optional<qint64> before)
{
    const std::optional<qint64> id = m_wanted ? m_wanted : before;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (!id || table->item(row, 0)->data(Qt::UserRole).toLongLong() == *id) {
            table->setCurrentCell(row, 0);
            if (m_wanted) {
                table->setFocus(Qt::OtherFocusReason);
                m_wanted.reset();
            }
            return;
        }
    }
}

} // namespace dutydesk
