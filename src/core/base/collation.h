// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>

namespace dutydesk {

/// The order of names and places in every list, whatever the language of the window: Chinese by pinyin, numbers by
/// their value (2 before 10).
class Collation
{
public:
    Collation();

    /// Whether `left` stands before `right`.
    bool operator()(const QString &left, const QString &right) const { return m_collator.compare(left, right) < 0; }

private:
    QCollator m_collator;
};

} // namespace dutydesk
