// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace dutydesk {

/// Text that says something: trimmed, with a character that can be seen, at most `maxLength` characters.
class NonBlankText
{
public:
    static constexpr qsizetype maxLength = 2000;

    static Result<NonBlankText> from(const QString &raw);

    const QString &toString() const { return m_text; }

    bool operator==(const NonBlankText &) const = default;

private:
    explicit NonBlankText(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

} // namespace dutydesk
