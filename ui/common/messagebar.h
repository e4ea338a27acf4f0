// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/notifier.h"
#include "common/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace dutydesk {

/// Speaks to the user in a line above the page: nothing stands in the way while the telephone may ring.
class MessageBar final : public QWidget, public Notifier
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error) override;
    void showMessage(const QString &message) override;
    void confirm(const QString &question, const QString &actionLabel, std::function<void()> action) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &text, const QString &details, Tone tone);
    void close();

    QLabel *m_text;
    QLabel *m_detailsText;
    QPushButton *m_details;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer m_timer;
    std::function<void()> m_confirmed;
};

} // namespace dutydesk
