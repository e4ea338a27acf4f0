// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/openworkpanel.h"

#include "common/registerexport.h"
#include "handover/handovertext.h"
#include "log/logdialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QStyle::StandardPixmap iconOf(Heat heat)
{
    switch (heat) {
    case Heat::Quiet:
        return QStyle::SP_MessageBoxInformation;
    case Heat::Watch:
        return QStyle::SP_MessageBoxWarning;
    case Heat::Urgent:
        return QStyle::SP_MessageBoxCritical;
    }
    Q_UNREACHABLE();
}

} // namespace

OpenWorkPanel::OpenWorkPanel(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_list(new QListWidget(this))
{
    auto *label = new QLabel(tr("Open &work"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"openWorkList"_s);
    m_list->setAccessibleName(tr("Open work"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    auto *actions = new QHBoxLayout;
    layout->addLayout(actions);
    m_add = addButton(tr("&Add…"), u"addWorkButton"_s);
    m_change = addButton(tr("Chan&ge…"), u"changeWorkButton"_s);
    m_finish = addButton(tr("&Done…"), u"finishButton"_s);
    for (QPushButton *button : {m_add, m_change, m_finish}) {
        actions->addWidget(button);
    }
    QPushButton *exporting = RegisterExport::makeButton(*this, [this] { exportWork(); });
    exporting->setText(tr("Expor&t…")); // the page beside it has the usual letter
    actions->addWidget(exporting);
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { openDialog(current()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { openDialog(current()); });
    connect(m_finish, &QPushButton::clicked, this, &OpenWorkPanel::finish);
    connect(m_list, &QListWidget::currentRowChanged, this, &OpenWorkPanel::enableActions);
    showWork({}, false);
}

QPushButton *OpenWorkPanel::addButton(const QString &label, const QString &name)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    return button;
}

void OpenWorkPanel::showWork(const std::vector<OpenWork> &work, bool isPageOpen)
{
    const std::optional<OpenWork> selected = current();
    m_work = work;
    m_isPageOpen = isPageOpen;
    m_list->clear();
    for (const OpenWork &one : m_work) {
        auto *item = new QListWidgetItem(style()->standardIcon(iconOf(one.heat)), textOf(one), m_list);
        if (selected && one.id == selected->id) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_work.empty()) {
        auto *nothing = new QListWidgetItem(
            tr("Nothing is open. What must be followed up stands here until it is done. Add it here, or end a quick "
               "entry with a blank and an exclamation mark."),
            m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    enableActions();
}

void OpenWorkPanel::showNothing()
{
    m_work.clear();
    m_list->clear();
    m_isPageOpen = false;
    enableActions();
}

void OpenWorkPanel::choose(OpenWorkId work)
{
    for (std::size_t row = 0; row < m_work.size(); ++row) {
        if (m_work[row].id == work) {
            m_list->setCurrentRow(static_cast<int>(row));
            m_list->setFocus(Qt::OtherFocusReason);
        }
    }
}

QString OpenWorkPanel::textOf(const OpenWork &work) const
{
    QStringList head{HandoverText::heatName(work.heat), work.place, work.matter.toString()};
    head.removeAll(QString());
    QStringList lines{head.join(u" · "_s)};
    if (!work.progress.isEmpty()) {
        lines.append(tr("So far: %1").arg(work.progress));
    }
    if (!work.nextStep.isEmpty()) {
        lines.append(tr("Next: %1").arg(work.nextStep));
    }
    if (work.deadline) {
        lines.append(HandoverText::deadline(*work.deadline, m_seat.clock));
    }
    if (!work.ifWorse.isEmpty()) {
        lines.append(tr("If it gets worse: %1").arg(work.ifWorse));
    }
    if (!work.follower.isEmpty()) {
        lines.append(tr("Followed up by %1").arg(work.follower));
    }
    return lines.join(u'\n');
}

std::optional<OpenWork> OpenWorkPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_work.size()) ? std::optional(m_work[static_cast<std::size_t>(row)])
                                                             : std::nullopt;
}

void OpenWorkPanel::enableActions()
{
    m_add->setEnabled(m_isPageOpen);
    m_change->setEnabled(m_isPageOpen && current());
    m_finish->setEnabled(m_isPageOpen && current());
}

void OpenWorkPanel::openDialog(const std::optional<OpenWork> &work)
{
    LogDialogs::openWork(m_seat, work, this)->open();
}

/// Each part of the work in a column of its own, which the list shows as lines.
void OpenWorkPanel::exportWork()
{
    TableExport table{.title = tr("Open work"),
                      .headings = {tr("Importance"), tr("Place"), tr("Matter"), tr("So far"), tr("Next step"),
                                   tr("Deadline"), tr("If it gets worse"), tr("Followed up by")},
                      .rows = {}};
    for (const OpenWork &work : m_work) {
        const SheetCell deadline =
            work.deadline ? SheetCell(work.deadline->toTimeZone(m_seat.clock.zone())) : SheetCell();
        table.rows.push_back({HandoverText::heatName(work.heat), work.place, work.matter.toString(), work.progress,
                              work.nextStep, deadline, work.ifWorse, work.follower});
    }
    RegisterExport::save(m_seat.gateway, m_seat.notifier, *this, table);
}

void OpenWorkPanel::finish()
{
    if (const std::optional<OpenWork> work = current()) {
        LogDialogs::outcome(m_seat, *work, this)->open();
    }
}

} // namespace dutydesk
