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

/// Shows messages at the foot of the window, so that nothing blocks the user and nothing moves. A short message stands
/// in the line in which one writes, beside what is written, and takes room only while it is there. A longer one covers
/// part of the page above that line until it is read.
class MessageBar final : public QWidget, public Notifier
{
    Q_OBJECT

public:
    MessageBar(const Clock &clock, QWidget *parent);

    /// Where a short message stands: the line lays it out, and it is hidden while there is none.
    QWidget *place() { return m_place; }

    /// The line that holds the place. It is never covered, so that the user can go on writing there.
    void standIn(QWidget &line);

    void showError(const Error &error) override;
    void showRefusal(const QString &reason) override;
    void showMessage(const QString &message) override;
    void confirm(const QString &question, const QString &actionLabel, std::function<void()> action) override;

    /// Removes the last failure, because something has succeeded since.
    void forgetFailure();

    /// Removes what has succeeded, because the user has gone on.
    void forgetSuccess();

    void close();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLine();
    void show(const QString &text, const QString &details, Tone tone, Icon sign);
    void fit();
    bool standsInLine();
    int widthInLine() const;
    void keepLineHigh();

    const Clock &m_clock;
    QPointer<QWidget> m_place;
    QPointer<QWidget> m_line;
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
