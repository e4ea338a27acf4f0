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

/// A form that shows problems below the field that has them.
class FieldForm final : public QFormLayout
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent);

    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint = {});

    /// Adds a field that hides what is typed.
    SecretEdit *addSecret(const QString &label, const QString &name, const QString &hint = {});

    /// Adds a field with room for its problem text. A tick box is its own label; `besides` replaces the label of any
    /// other field.
    void addField(const QString &label, QWidget *field, const QString &hint = {}, QWidget *besides = nullptr);

    /// Adds a widget between the field and its problem text.
    void addBeneath(QWidget *field, QWidget *more);

    /// Shows or hides the field with its label, hint and problem text.
    void setFieldVisible(QWidget *field, bool visible);

    /// The widget that holds the fields.
    QWidget *owner() const { return m_owner; }

    /// Shows the problem below the field until it is edited, and moves the focus there. Always returns false, so that a
    /// check can end with it.
    bool refuse(QWidget *field, const QString &problem);
    void clearProblems();

private:
    void clearProblem(QWidget *field);

    QWidget *m_owner;
    QHash<QWidget *, QLabel *> m_problems;
    QHash<QWidget *, QVBoxLayout *> m_columns;
};

} // namespace dutydesk
