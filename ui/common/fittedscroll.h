// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace dutydesk {

/// Holds the content of a dialog or page. It is as large as the content and scrolls only on smaller screens, so that
/// the buttons below stay visible. The focused widget is scrolled into view.
class FittedScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittedScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Enlarges the dialog to fit the content, within the screen.
    void grow();
};

} // namespace dutydesk
