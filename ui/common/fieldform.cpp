// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/fieldform.h"

#include "common/controls.h"
#include "common/secretedit.h"
#include "common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dutydesk {

FieldForm::FieldForm(QWidget *parent)
    : m_owner(parent)
{
    setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

QLineEdit *FieldForm::addLine(const QString &label, const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit(m_owner);
    edit->setObjectName(name);
    addField(label, edit, hint);
    return edit;
}

SecretEdit *FieldForm::addSecret(const QString &label, const QString &name, const QString &hint)
{
    auto *edit = new SecretEdit(name, m_owner);
    addField(label, edit, hint);
    return edit;
}

void FieldForm::addField(const QString &label, QWidget *field, const QString &hint, QWidget *besides)
{
    if (qobject_cast<QComboBox *>(field)) { // the right edges of lines and choices are in line
        field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    if (!hint.isEmpty()) {
        auto *hintLabel = new QLabel(hint, m_owner);
        hintLabel->setWordWrap(true);
        Theme::scale(*hintLabel, TextSize::Caption);
        column->addWidget(hintLabel);
    }
    auto *problem = new QLabel(m_owner);
    problem->setWordWrap(true);
    // A field that is narrow for itself has the whole width while there is a problem, which would be cut off beneath
    // it.
    QSizePolicy wide = problem->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    problem->setSizePolicy(wide);
    problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
    Theme::tint(*problem, Tone::Overdue);
    problem->hide();
    column->addWidget(problem);
    if (!besides && !qobject_cast<QCheckBox *>(field)) {
        auto *text = new QLabel(label, m_owner);
        text->setBuddy(field);
        besides = text;
    }
    field->setAccessibleName(withoutMnemonic(label));
    addRow(besides, column);
    m_problems.insert(field, problem);
    m_columns.insert(field, column);
    whenEdited(*field, problem, [this, field] { clearProblem(field); });
}

void FieldForm::addBeneath(QWidget *field, QWidget *more)
{
    m_columns.value(field)->insertWidget(1, more);
}

void FieldForm::setFieldVisible(QWidget *field, bool visible)
{
    setRowVisible(m_columns.value(field), visible);
    QLabel *problem = m_problems.value(field);
    problem->setVisible(visible && !problem->text().isEmpty());
}

bool FieldForm::refuse(QWidget *field, const QString &problem)
{
    QLabel *label = m_problems.value(field);
    label->setText(problem);
    label->show();
    activate();
    label->setMinimumHeight(label->heightForWidth(label->width())); // else a low window leaves one line of it
    field->setAccessibleDescription(problem);
    field->setFocus();
    return false;
}

void FieldForm::clearProblems()
{
    for (QWidget *field : m_problems.keys()) {
        clearProblem(field);
    }
}

void FieldForm::clearProblem(QWidget *field)
{
    QLabel *problem = m_problems.value(field);
    problem->hide();
    problem->clear();
    problem->setMinimumHeight(0);
    field->setAccessibleDescription({});
}

} // namespace dutydesk
