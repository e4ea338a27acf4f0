// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/icons.h"
#include "common/notifier.h"
#include "common/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace dutydesk {

/// Shows messages in a line at the foot of the window, so that nothing blocks the user and nothing moves. The line is
/// always reserved; a longer message grows upwards over the page until it is read.
class MessageBar final : public QWidget, public Notifier
{
    Q_OBJECT

public:
    explicit MessageBar(const Clock &clock, QWidget *parent = nullptr);

    /// The reserved line, which the window lays out with the page.
    QWidget *place() { return m_place; }

    /// Keeps `above` uncovered, so that the user can go on writing there: a long message grows over the page above it.
    void keepInSight(QWidget &above);

    void showError(const Error &error) override;
    void showRefusal(const QString &reason) override;
    void showMessage(const QString &message) override;
    void confirm(const QString &question, const QString &actionLabel, std::function<void()> action) override;

    /// Removes the last failure, because something has succeeded since.
    void forgetFailure();

    void close();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLine();
    void show(const QString &text, const QString &details, Tone tone, Icon sign);
    void fit();
    void keepLineFree();

    const Clock &m_clock;
    QWidget *m_place;
    QPointer<QWidget> m_above;
    QLabel *m_sign;
    QLabel *m_time;
    QLabel *m_text;
    QLabel *m_detailsText;
    QPushButton *m_details;
    QPushButton *m_action;
    QPushButton *m_close;
    bool m_isFailure = false;
    std::function<void()> m_confirmed;
    QPointer<QWidget> m_before; ///< the widget that had the focus when a question was asked
};

} // namespace dutydesk
