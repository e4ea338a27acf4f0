// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterfindings.h"

#include "common/controls.h"
#include "common/registerdelegate.h"
#include "common/registertable.h"
#include "roster/rosterwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>

namespace dutydesk {

using namespace Qt::StringLiterals;

RosterFindings::RosterFindings(QWidget *parent)
    : QWidget(parent)
    , m_violationsLabel(new QLabel(this))
    , m_violationTable(new RegisterTable(u"violationList"_s, tr("Broken rules"), {{tr("Broken rule")}}, this))
    , m_substitutionsLabel(new QLabel(tr("Substitutions &of this month"), this))
    , m_substitutionTable(new RegisterTable(u"substitutionList"_s, withoutMnemonic(m_substitutionsLabel->text()),
                                            {{tr("Date")},
                                             {tr("Shift")},
                                             {tr("Planned officer")},
                                             {tr("Substitute")},
                                             {tr("Approved by")},
                                             {tr("Reason")}},
                                            this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    const std::tuple<QLabel *, RegisterTable *, int> parts[] = {{m_violationsLabel, m_violationTable, 2},
                                                                {m_substitutionsLabel, m_substitutionTable, 3}};
    for (const auto &[label, table, stretch] : parts) {
        auto *column = new QVBoxLayout;
        label->setBuddy(table);
        label->setAlignment(Qt::AlignTop);
        column->addWidget(label);
        column->addWidget(table, 1);
        layout->addLayout(column, stretch);
    }
    m_violationsLabel->setObjectName(u"violationsLabel"_s);
    m_violationTable->horizontalHeader()->hide();
    m_violationTable->stretch(0);
    m_substitutionTable->stretch(5);
    follow(*m_violationTable, &RosterFindings::chooseViolation);
    follow(*m_substitutionTable, &RosterFindings::chooseSubstitution);
    fit();
}

void RosterFindings::follow(RegisterTable &table, void (RosterFindings::*choose)(qint64 place, bool isDecided))
{
    connect(&table, &RegisterTable::chosen, this, [this, &table, choose] {
        if (table.chosenId()) {
            (this->*choose)(*table.chosenId(), false);
        }
    });
    const auto decide = [this, &table, choose] { (this->*choose)(table.chosenId().value_or(-1), true); };
    connect(&table, &QTableView::clicked, this, decide);
    connect(&table, &RegisterTable::opened, this, decide);
}

/// Fits the tables to whole lines at any font size.
void RosterFindings::fit()
{
    constexpr int fewestLines = 1; // the height on a low screen; further lines scroll
    for (RegisterTable *table : {m_violationTable, m_substitutionTable}) {
        const QHeaderView &header = *table->horizontalHeader();
        table->setMinimumHeight(
            RegisterDelegate::rowHeight(*table, false) * fewestLines + 2 * table->frameWidth()
            + (header.isHidden() ? 0 : header.sizeHint().height() + table->horizontalScrollBar()->sizeHint().height()));
    }
}

void RosterFindings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void RosterFindings::showRoster(const std::optional<MonthRoster> &roster)
{
    const QSignalBlocker violations(m_violationTable);
    const QSignalBlocker substitutions(m_substitutionTable);
    showViolations(roster);
    showSubstitutions(roster);
    m_violationTable->setAccessibleName(withoutMnemonic(m_violationsLabel->text()));
    m_substitutionTable->setAccessibleName(withoutMnemonic(m_substitutionsLabel->text()));
    for (RegisterTable *table : {m_violationTable, m_substitutionTable}) {
        if (!table->chosenId()) {
            // Otherwise the table would choose a line on getting the focus, and the grid would jump there.
            table->selectionModel()->setCurrentIndex(table->model()->index(0, 0), QItemSelectionModel::NoUpdate);
        }
    }
}

void RosterFindings::showViolations(const std::optional<MonthRoster> &roster)
{
    m_violations = roster ? roster->violations : std::vector<Violation>();
    m_violationsLabel->setText(!roster ? QString()
                               : m_violations.empty()
                                   ? tr("No rule is broken.")
                                   : tr("Bro&ken rules: %n", nullptr, static_cast<int>(m_violations.size())));
    m_violationTable->setVisible(!m_violations.empty());
    std::vector<RegisterRow> rows;
    for (const Violation &violation : m_violations) {
        rows.push_back({static_cast<qint64>(rows.size()), {{.text = RosterWords::sentence(violation, *roster)}}});
    }
    m_violationTable->showRows(std::move(rows));
}

void RosterFindings::showSubstitutions(const std::optional<MonthRoster> &roster)
{
    m_substitutions = roster ? roster->substitutions : std::vector<Substitution>();
    const bool isPublished = roster && roster->isPublished();
    m_substitutionsLabel->setVisible(isPublished);
    m_substitutionTable->setVisible(isPublished);
    m_substitutionsLabel->setText(m_substitutions.empty() ? tr("Nobody has stood in for anybody in this month.")
                                                          : tr("Substitutions &of this month"));
    std::vector<RegisterRow> rows;
    for (const Substitution &made : m_substitutions) {
        const ShiftPattern *shift = roster->pattern(made.pattern);
        rows.push_back({static_cast<qint64>(rows.size()),
                        {RegisterCell::day(made.date),
                         {.text = shift ? shift->code.toString() : QString()},
                         {.text = roster->nameOf(made.original)},
                         RegisterCell::strong(roster->nameOf(made.substitute)),
                         {.text = roster->nameOf(made.approvedBy)},
                         {.text = made.reason.toString()}}});
    }
    m_substitutionTable->showRows(std::move(rows));
}

void RosterFindings::chooseViolation(qint64 place, bool isDecided)
{
    if (place >= 0 && place < std::ssize(m_violations)) {
        Q_EMIT violationChosen(m_violations[static_cast<std::size_t>(place)], isDecided);
    }
}

void RosterFindings::chooseSubstitution(qint64 place, bool isDecided)
{
    if (place >= 0 && place < std::ssize(m_substitutions)) {
        const Substitution &made = m_substitutions[static_cast<std::size_t>(place)];
        Q_EMIT placeChosen({made.substitute, made.date}, isDecided);
    }
}

} // namespace dutydesk
