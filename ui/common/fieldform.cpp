// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/fieldform.h"

#include "common/controls.h"
#include "common/theme.h"

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

QLineEdit *FieldForm::addSecret(const QString &label, const QString &name, const QString &hint)
{
    QLineEdit *edit = addLine(label, name, hint);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return edit;
}

void FieldForm::addField(const QString &label, QWidget *field, const QString &hint)
{
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
    problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
    Theme::tint(*problem, Tone::Overdue);
    problem->hide();
    column->addWidget(problem);
    auto *labelWidget = new QLabel(label, m_owner);
    labelWidget->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(label));
    addRow(labelWidget, column);
    m_problems.insert(field, problem);
    whenEdited(*field, problem, [this, field] { clearProblem(field); });
}

bool FieldForm::refuse(QWidget *field, const QString &problem)
{
    QLabel *label = m_problems.value(field);
    label->setText(problem);
    label->show();
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
    field->setAccessibleDescription({});
}

} // namespace dutydesk
