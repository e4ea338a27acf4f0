// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace dutydesk {

/// Turns Chinese into Latin letters.
class Romanisation
{
public:
    virtual ~Romanisation() = default;

    /// The readings of each character, the likeliest first, in small letters without tones: 曾 gives zeng and ceng.
    /// Letters and digits stand for themselves; other characters are left out.
    virtual std::vector<QStringList> readings(const QString &text) const = 0;
};

} // namespace dutydesk
