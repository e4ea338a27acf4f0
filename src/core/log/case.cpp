// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/case.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

QString Case::number() const
{
    return u"%1-%2"_s.arg(year).arg(serial, 4, 10, QChar(u'0'));
}

QString Case::fullNumber() const
{
    return (kind == CaseKind::Task ? u"JB %1"_s : u"GJ %1"_s).arg(number());
}

} // namespace dutydesk
