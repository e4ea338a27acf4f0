// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>
#include <QHash>

class QLabel;
class QLineEdit;

namespace dutydesk {

/// A form whose mistakes are said beneath the field that has them.
class FieldForm final : public QFormLayout
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent);

    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint = {});

    /// Shows nothing of what is typed.
    QLineEdit *addSecret(const QString &label, const QString &name, const QString &hint = {});

    /// With a place for its mistakes.
    void addField(const QString &label, QWidget *field, const QString &hint = {});

    /// Says what is wrong beneath the field and goes there. Gives false, so that a check can end with it. Goes
    /// away as soon as the field is changed.
    bool refuse(QWidget *field, const QString &problem);
    void clearProblems();

private:
    void clearProblem(QWidget *field);

    QWidget *m_owner;
    QHash<QWidget *, QLabel *> m_problems;
};

} // namespace dutydesk
