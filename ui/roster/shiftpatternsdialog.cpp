// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/shiftpatternsdialog.h"

#include "common/columns.h"
#include "common/controls.h"
#include "common/errortext.h"
#include "common/services.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ShiftKind kind)
{
    switch (kind) {
    case ShiftKind::Duty:
        return ShiftPatternsDialog::tr("On duty");
    case ShiftKind::Rest:
        return ShiftPatternsDialog::tr("Day of rest");
    case ShiftKind::Leave:
        return ShiftPatternsDialog::tr("Leave");
    }
    Q_UNREACHABLE();
}

} // namespace

ShiftPatternsDialog::ShiftPatternsDialog(Gateway &gateway, Session &session, QWidget *parent)
    : QDialog(parent)
    , m_gateway(gateway)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_form(new QFormLayout)
    , m_code(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_start(new QTimeEdit(this))
    , m_end(new QTimeEdit(this))
    , m_onWorkdays(new QSpinBox(this))
    , m_onRestDays(new QSpinBox(this))
    , m_onHolidays(new QSpinBox(this))
    , m_colour(new QToolButton(this))
    , m_active(new QCheckBox(tr("&In use"), this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"shiftPatternsDialog"_s);
    setWindowTitle(tr("Shift patterns"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list, 3);
    layout->addLayout(m_form, 2);
    makeList();
    makeForm();
    makeButtons();
    connect(&m_gateway, &Gateway::changed, this, &ShiftPatternsDialog::reload);
    reload();
}

void ShiftPatternsDialog::makeList()
{
    m_list->setObjectName(u"patternList"_s);
    m_list->setAccessibleName(tr("Shift patterns"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Code"), tr("Name"), tr("Times"), tr("Headcount"), tr("State")});
    keepColumnsInSight(*m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShiftPatternsDialog::showChosen);
}

void ShiftPatternsDialog::makeForm()
{
    for (const ShiftKind kind : {ShiftKind::Duty, ShiftKind::Rest, ShiftKind::Leave}) {
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    }
    constexpr int longestCode = 2;
    m_code->setMaxLength(longestCode);
    const std::tuple<QString, QString, QWidget *> rows[] = {
        {tr("&Code"), u"codeEdit"_s, m_code},
        {tr("&Name"), u"nameEdit"_s, m_name},
        {tr("&Kind"), u"kindBox"_s, m_kind},
        {tr("&From"), u"startEdit"_s, m_start},
        {tr("&To"), u"endEdit"_s, m_end},
        {tr("People on &workdays"), u"onWorkdaysBox"_s, m_onWorkdays},
        {tr("People on &rest days"), u"onRestDaysBox"_s, m_onRestDays},
        {tr("People on public &holidays"), u"onHolidaysBox"_s, m_onHolidays},
        {tr("C&olour"), u"colourButton"_s, m_colour}};
    for (const auto &[label, name, field] : rows) {
        field->setObjectName(name);
        field->setAccessibleName(withoutMnemonic(label));
        m_form->addRow(label, field);
    }
    for (QTimeEdit *time : {m_start, m_end}) {
        time->setDisplayFormat(u"HH:mm"_s);
    }
    m_active->setObjectName(u"activeBox"_s);
    m_form->addRow(m_active);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    m_form->addRow(m_problem);
    m_colour->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_colour, &QToolButton::clicked, this, &ShiftPatternsDialog::chooseColour);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ShiftPatternsDialog::updateTimes);
}

void ShiftPatternsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *add = buttons->addButton(tr("&Add a pattern"), QDialogButtonBox::ActionRole);
    add->setObjectName(u"addButton"_s);
    add->setAutoDefault(false);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_form->addRow(buttons);
    connect(add, &QPushButton::clicked, this, &ShiftPatternsDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &ShiftPatternsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const bool may = m_session.actor() && m_session.actor()->may(Right::ChangeSettings);
    add->setEnabled(may);
    m_save->setEnabled(may);
    if (!may) {
        m_problem->setText(tr("Only the manager and the administrator change shift patterns."));
    }
}

void ShiftPatternsDialog::reload()
{
    m_gateway.ask(
        this, [](Services &services) { return services.roster->patterns(); },
        [this](const Result<std::vector<ShiftPattern>> &patterns) {
            if (patterns) {
                showList(*patterns);
            } else {
                m_problem->setText(ErrorText::of(patterns.error()));
            }
        });
}

void ShiftPatternsDialog::showList(const std::vector<ShiftPattern> &patterns)
{
    if (patterns == m_patterns) {
        return; // something else was changed: what is being typed stays
    }
    m_patterns = patterns;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const ShiftPattern &pattern : m_patterns) {
        const bool isDuty = pattern.kind == ShiftKind::Duty;
        const QString times = pattern.start.toString(u"HH:mm"_s) + u'–' + pattern.end.toString(u"HH:mm"_s);
        const QString headcount =
            u"%1 / %2 / %3"_s.arg(pattern.staffOnWorkdays).arg(pattern.staffOnRestDays).arg(pattern.staffOnHolidays);
        auto *item = new QTreeWidgetItem(
            m_list, {pattern.code.toString(), pattern.name.toString(), isDuty ? times : kindName(pattern.kind),
                     isDuty ? headcount : QString(), pattern.active ? tr("in use") : tr("not in use")});
        current = !current || pattern.id == m_chosen ? item : current;
    }
    m_list->setCurrentItem(current);
    showChosen();
}

const ShiftPattern *ShiftPatternsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_patterns[static_cast<std::size_t>(row)];
}

void ShiftPatternsDialog::showChosen()
{
    const ShiftPattern *pattern = chosen();
    if (!pattern) {
        return;
    }
    m_chosen = pattern->id;
    m_code->setText(pattern->code.toString());
    m_name->setText(pattern->name.toString());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(pattern->kind)));
    m_start->setTime(pattern->start);
    m_end->setTime(pattern->end);
    m_onWorkdays->setValue(pattern->staffOnWorkdays);
    m_onRestDays->setValue(pattern->staffOnRestDays);
    m_onHolidays->setValue(pattern->staffOnHolidays);
    m_active->setChecked(pattern->active);
    m_colourName = pattern->colour;
    showColour();
    updateTimes();
}

void ShiftPatternsDialog::startNew()
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentItem(nullptr);
    m_chosen.reset();
    m_code->clear();
    m_name->clear();
    m_active->setChecked(true);
    m_problem->clear();
    m_code->setFocus();
}

/// Only a duty has times and a headcount.
void ShiftPatternsDialog::updateTimes()
{
    const bool isDuty = m_kind->currentData().toInt() == static_cast<int>(ShiftKind::Duty);
    for (QWidget *field :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_onWorkdays),
          static_cast<QWidget *>(m_onRestDays), static_cast<QWidget *>(m_onHolidays)}) {
        field->setEnabled(isDuty);
    }
}

void ShiftPatternsDialog::showColour()
{
    QPixmap pixmap(m_colour->iconSize() * devicePixelRatioF());
    pixmap.fill(m_colourName.isEmpty() ? palette().color(QPalette::Base) : QColor(m_colourName));
    m_colour->setIcon(pixmap);
    m_colour->setText(m_colourName.isEmpty() ? tr("none") : m_colourName);
}

void ShiftPatternsDialog::chooseColour()
{
    auto *dialog = new QColorDialog(QColor(m_colourName), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_colourName = colour.name();
        showColour();
    });
    dialog->open();
}

ShiftPatternDraft ShiftPatternsDialog::draft() const
{
    const auto kind = static_cast<ShiftKind>(m_kind->currentData().toInt());
    const bool isDuty = kind == ShiftKind::Duty;
    const auto old = std::ranges::find_if(m_patterns, [this](const ShiftPattern &one) { return one.id == m_chosen; });
    const int last = m_patterns.empty() ? 0 : m_patterns.back().sortOrder;
    return {.id = m_chosen,
            .code = m_code->text(),
            .name = m_name->text(),
            .kind = kind,
            .start = isDuty ? m_start->time() : QTime(0, 0),
            .end = isDuty ? m_end->time() : QTime(0, 0),
            .staffOnWorkdays = isDuty ? m_onWorkdays->value() : 0,
            .staffOnRestDays = isDuty ? m_onRestDays->value() : 0,
            .staffOnHolidays = isDuty ? m_onHolidays->value() : 0,
            .colour = m_colourName,
            .sortOrder = old == m_patterns.end() ? last + 1 : old->sortOrder,
            .active = m_active->isChecked()};
}

void ShiftPatternsDialog::save()
{
    if (!m_session.actor()) {
        return;
    }
    m_gateway.change(
        this,
        [draft = draft(), actor = *m_session.actor()](Services &services) {
            return services.roster->savePattern(actor, draft);
        },
        [this](const Result<ShiftPattern> &saved) {
            if (saved) {
                m_chosen = saved->id;
                m_problem->setText(tr("Saved."));
            } else if (saved.error().code == ErrorCode::Conflict) {
                m_problem->setText(tr("Another pattern in use has this code."));
            } else if (saved.error().code == ErrorCode::InvalidInput) {
                m_problem->setText(tr("A pattern needs a code of one or two characters and a name, and a duty needs "
                                      "two different times."));
            } else {
                m_problem->setText(ErrorText::of(saved.error()));
            }
        });
}

} // namespace dutydesk
