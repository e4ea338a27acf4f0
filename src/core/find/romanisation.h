// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace dutydesk {

/// How Chinese is written in Latin letters.
class Romanisation
{
public:
    virtual ~Romanisation() = default;

    /// For each character its readings, in small letters without tones, the likeliest first: 曾 gives zeng and ceng.
    /// Letters and digits stand for themselves, other characters are left out.
    virtual std::vector<QStringList> readings(const QString &text) const = 0;
};

} // namespace dutydesk
