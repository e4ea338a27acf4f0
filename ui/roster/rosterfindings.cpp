// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterfindings.h"

#include "common/controls.h"
#include "roster/rosterwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>
#include <QTreeWidget>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 2; ///< on a low screen; the rest is scrolled

} // namespace

RosterFindings::RosterFindings(QWidget *parent)
    : QWidget(parent)
    , m_violationsLabel(new QLabel(this))
    , m_violationList(new QListWidget(this))
    , m_substitutionsLabel(new QLabel(tr("Substitutions &of this month"), this))
    , m_substitutionList(new QTreeWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    const std::tuple<QLabel *, QWidget *, int> parts[] = {{m_violationsLabel, m_violationList, 2},
                                                          {m_substitutionsLabel, m_substitutionList, 3}};
    for (const auto &[label, list, stretch] : parts) {
        auto *column = new QVBoxLayout;
        label->setBuddy(list);
        label->setAlignment(Qt::AlignTop);
        column->addWidget(label);
        column->addWidget(list, 1);
        layout->addLayout(column, stretch);
    }
    makeViolations();
    makeSubstitutions();
    fit();
}

/// Whole lines, whatever the size of the letters.
void RosterFindings::fit()
{
    const int gap = style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this) * 2;
    const int lines = (fontMetrics().height() + gap) * fewestLines;
    m_violationList->setMinimumHeight(lines + 2 * m_violationList->frameWidth());
    m_substitutionList->setMinimumHeight(lines + m_substitutionList->header()->sizeHint().height()
                                         + m_substitutionList->horizontalScrollBar()->sizeHint().height()
                                         + 2 * m_substitutionList->frameWidth());
}

void RosterFindings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void RosterFindings::makeViolations()
{
    m_violationsLabel->setObjectName(u"violationsLabel"_s);
    m_violationList->setObjectName(u"violationList"_s);
    m_violationList->setAccessibleName(tr("Broken rules")); // until a roster is shown
    m_violationList->setUniformItemSizes(true);
    connect(m_violationList, &QListWidget::currentRowChanged, this, [this](int row) { chooseViolation(row, false); });
    const auto decide = [this](QListWidgetItem *item) { chooseViolation(m_violationList->row(item), true); };
    connect(m_violationList, &QListWidget::itemClicked, this, decide);
    connect(m_violationList, &QListWidget::itemActivated, this, decide);
}

void RosterFindings::makeSubstitutions()
{
    m_substitutionList->setObjectName(u"substitutionList"_s);
    m_substitutionList->setRootIsDecorated(false);
    m_substitutionList->setHeaderLabels(
        {tr("Date"), tr("Shift"), tr("On duty by plan"), tr("Substitute"), tr("Approved by"), tr("Reason")});
    m_substitutionList->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_substitutionList, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        chooseSubstitution(m_substitutionList->indexOfTopLevelItem(item), false);
    });
    const auto decide = [this](QTreeWidgetItem *item) {
        chooseSubstitution(m_substitutionList->indexOfTopLevelItem(item), true);
    };
    connect(m_substitutionList, &QTreeWidget::itemClicked, this, decide);
    connect(m_substitutionList, &QTreeWidget::itemActivated, this, decide);
}

void RosterFindings::showRoster(const std::optional<MonthRoster> &roster)
{
    const QSignalBlocker violations(m_violationList);
    const QSignalBlocker substitutions(m_substitutionList);
    if (!roster) {
        m_violations.clear();
        m_substitutions.clear();
        m_violationList->clear();
        m_substitutionList->clear();
        m_violationsLabel->clear();
        return;
    }
    showViolations(*roster);
    showSubstitutions(*roster);
    m_violationList->setAccessibleName(withoutMnemonic(m_violationsLabel->text()));
    m_substitutionList->setAccessibleName(withoutMnemonic(m_substitutionsLabel->text()));
}

void RosterFindings::showViolations(const MonthRoster &roster)
{
    m_violationsLabel->setText(roster.violations.empty()
                                   ? tr("No rule is broken.")
                                   : tr("Bro&ken rules: %n", nullptr, static_cast<int>(roster.violations.size())));
    m_violationList->setVisible(!roster.violations.empty());
    const int row = m_violationList->currentRow();
    m_violations = roster.violations;
    m_violationList->clear();
    for (const Violation &violation : m_violations) {
        auto *item = new QListWidgetItem(RosterWords::sentence(violation, roster), m_violationList);
        item->setToolTip(item->text());
    }
    if (row < 0 && !m_violations.empty()) {
        // The list would choose a line by itself when one tabs into it, and the grid would go there.
        m_violationList->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    } else {
        m_violationList->setCurrentRow(std::min(row, m_violationList->count() - 1));
    }
}

void RosterFindings::showSubstitutions(const MonthRoster &roster)
{
    m_substitutions = roster.substitutions;
    m_substitutionsLabel->setVisible(roster.isPublished());
    m_substitutionList->setVisible(roster.isPublished());
    m_substitutionsLabel->setText(m_substitutions.empty() ? tr("Nobody has stood in for anybody in this month.")
                                                          : tr("Substitutions &of this month"));
    m_substitutionList->clear();
    for (const Substitution &made : m_substitutions) {
        const ShiftPattern *shift = roster.pattern(made.pattern);
        new QTreeWidgetItem(m_substitutionList,
                            {made.date.toString(Qt::ISODate), shift ? shift->code.toString() : QString(),
                             roster.nameOf(made.original), roster.nameOf(made.substitute),
                             roster.nameOf(made.approvedBy), made.reason.toString()});
    }
    m_substitutionList->setCurrentItem(m_substitutionList->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
}

void RosterFindings::chooseViolation(int row, bool isDecided)
{
    if (row >= 0 && row < static_cast<int>(m_violations.size())) {
        Q_EMIT violationChosen(m_violations[static_cast<std::size_t>(row)], isDecided);
    }
}

void RosterFindings::chooseSubstitution(int row, bool isDecided)
{
    if (row >= 0 && row < static_cast<int>(m_substitutions.size())) {
        const Substitution &made = m_substitutions[static_cast<std::size_t>(row)];
        Q_EMIT placeChosen({made.substitute, made.date}, isDecided);
    }
}

} // namespace dutydesk
