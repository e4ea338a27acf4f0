// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLayout;
class QVBoxLayout;

namespace dutydesk {

/// Beside a register: what the chosen line is, its states, what can be done to it, and all that is known of it.
class RegisterDetail final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the names of its labels.
    RegisterDetail(const QString &name, QWidget *parent);

    /// The cells with a tone are shown as chips beside the heading.
    void showLine(const QString &heading, const std::vector<RegisterCell> &cells, const QString &html);
    void showHint(const QString &hint);

    /// The line of buttons below the heading.
    QLayout *acts() { return m_acts; }

    /// Below the details.
    QVBoxLayout *below() { return m_below; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_head;
    QBoxLayout *m_chips;
    QLayout *m_acts;
    QLabel *m_details;
    QVBoxLayout *m_below;
    QString m_html; ///< without the colours of the theme
};

} // namespace dutydesk
