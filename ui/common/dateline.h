// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace dutydesk {

/// A field for an optional date, typed as 2026-03-02, 2026/3/2 or 20260302.
class DateLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateLine(QWidget *parent);

    void setDate(const std::optional<QDate> &date);

    /// The date, or nothing if the field is empty or holds no valid date.
    std::optional<QDate> date() const;

    /// Whether the field is empty or holds a valid date.
    bool isSound() const { return text().trimmed().isEmpty() || date(); }
};

} // namespace dutydesk
