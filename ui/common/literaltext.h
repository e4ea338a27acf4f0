// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace dutydesk {

/// Shows text as it stands. Qt would guess from its beginning whether it is HTML, so that what somebody typed could
/// draw pictures and headings. A label that is meant to be rich says so with setTextFormat(Qt::RichText).
class LiteralText final : public QObject
{
    Q_OBJECT

public:
    /// Makes it the rule for all labels, tooltips and message boxes, also for those that are made later.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace dutydesk
