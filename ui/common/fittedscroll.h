// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace dutydesk {

/// Holds the content of a dialog or a page: as large as that wants to be, and scrolled where the screen is smaller, so
/// that the buttons below are always in sight. What gets the focus comes into sight.
class FittedScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittedScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Makes the dialog as large as the content wants, as far as the screen allows.
    void grow();
};

} // namespace dutydesk
