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

/// The details beside a register: the chosen line's heading, states, acts and content.
class RegisterDetail final : public QWidget
{
    Q_OBJECT

public:
    /// The object names of its labels begin with `name`.
    RegisterDetail(const QString &name, QWidget *parent);

    /// Shows a line; cells with a tone become chips beside the heading.
    void showLine(const QString &heading, const std::vector<RegisterCell> &cells, const QString &html);
    void showHint(const QString &hint);

    /// The layout for buttons below the heading.
    QLayout *acts() { return m_acts; }

    /// The layout below the details.
    QVBoxLayout *below() { return m_below; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_head;
    QBoxLayout *m_chips;
    QLayout *m_acts;
    QLabel *m_details;
    QVBoxLayout *m_below;
    QString m_html; ///< the content without the colours of the theme
};

} // namespace dutydesk
