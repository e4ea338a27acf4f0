// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace dutydesk {

/// A day that need not be known: typed as 2026-03-02, 2026/3/2 or 20260302, or left empty.
class DateLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateLine(QWidget *parent);

    void setDate(const std::optional<QDate> &date);

    /// Nothing where nothing is typed, or no day.
    std::optional<QDate> date() const;

    /// Whether what is typed is a day, or nothing.
    bool isSound() const { return text().trimmed().isEmpty() || date(); }
};

} // namespace dutydesk
