// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/telephone.h"

#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

bool isTelephone(const QString &text)
{
    static const QRegularExpression allowed(u"^(?:[0-9+()#/、,，; -]|转|分机|ext\\.?)+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 3 && digits <= 24 && allowed.match(text).hasMatch();
}

bool isTelephoneOrNothing(const QString &text)
{
    const QString typed = text.trimmed();
    return typed.isEmpty() || isTelephone(typed);
}

} // namespace dutydesk
