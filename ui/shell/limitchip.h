// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QPushButton>

namespace dutydesk {

/// A chip that is pressed like a button, by mouse, Enter and Space.
class LimitChip final : public QPushButton
{
    Q_OBJECT

public:
    LimitChip(const QString &name, QWidget *parent);

    /// Shows words, of which too many are cut off, and after them the time, which never is.
    void display(const QString &words, const QString &time, Tone tone, Icon icon);

    /// What the chip is about in one sentence or more, for the tool tip and the screen reader.
    void explain(const QString &text);

    Tone tone() const { return *m_cell.tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RegisterCell m_cell{.text = {}, .tone = Tone::Quiet};
};

} // namespace dutydesk
