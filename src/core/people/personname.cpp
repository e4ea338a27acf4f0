// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/personname.h"

#include "base/visibletext.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<NonBlankText> personName(const QString &typed)
{
    const QString name = typed.simplified();
    if (std::ranges::any_of(name.toUcs4(), isInvisible)) {
        return failure(ErrorCode::InvalidInput, u"the name holds a character that nobody sees"_s);
    }
    return NonBlankText::from(name);
}

QString lookOf(const NonBlankText &name)
{
    return name.toString().normalized(QString::NormalizationForm_KC);
}

} // namespace dutydesk
