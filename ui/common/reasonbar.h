// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

/// Asks within the page why somebody wants to see personal data. It is hidden while it asks nothing.
class ReasonBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent);

    /// The sentence for people who gave no reason.
    static QString wanted();

    /// The warning beside every field whose text stays when personal data is erased.
    static QString warning();

    /// Asks the question and runs `action` with the reason. The action calls close() on success; otherwise the typed
    /// reason stays.
    void ask(const QString &question, const QString &actionLabel, std::function<void(const QString &reason)> action);

    /// Hides the bar and forgets the typed reason.
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
