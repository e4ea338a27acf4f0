// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>
#include <QHash>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace dutydesk {

class SecretEdit;

/// A form whose mistakes are said beneath the field that has them.
class FieldForm final : public QFormLayout
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent);

    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint = {});

    /// Shows nothing of what is typed.
    SecretEdit *addSecret(const QString &label, const QString &name, const QString &hint = {});

    /// With a place for its mistakes. A tick box says its label itself; `besides` stands in the place of any other.
    void addField(const QString &label, QWidget *field, const QString &hint = {}, QWidget *besides = nullptr);

    /// Between the field and what is said of it.
    void addBeneath(QWidget *field, QWidget *more);

    /// With all that is said of it.
    void setFieldVisible(QWidget *field, bool visible);

    /// Where its fields stand.
    QWidget *owner() const { return m_owner; }

    /// Says what is wrong beneath the field and goes there. Gives false, so that a check can end with it. Goes
    /// away as soon as the field is changed.
    bool refuse(QWidget *field, const QString &problem);
    void clearProblems();

private:
    void clearProblem(QWidget *field);

    QWidget *m_owner;
    QHash<QWidget *, QLabel *> m_problems;
    QHash<QWidget *, QVBoxLayout *> m_columns;
};

} // namespace dutydesk
