// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

/// Asks in the page why somebody wants to see personal data, and does nothing until there is an answer. Hidden while
/// nothing is asked.
class ReasonBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent);

    /// What to say beside every field whose text an erasure leaves as it is.
    static QString warning();

    /// `action` gets the reason, and calls close() once it has succeeded: what was typed is there again otherwise.
    void ask(const QString &question, const QString &actionLabel, std::function<void(const QString &reason)> action);

    /// Forgets what was typed.
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();

    QLabel *m_question;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_act;
    std::function<void(const QString &)> m_action;
};

} // namespace dutydesk
