// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/dateline.h"

#include "base/halfwidth.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

DateLine::DateLine(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("year-month-day"));
    setInputMethodHints(Qt::ImhDate);
}

void DateLine::setDate(const std::optional<QDate> &date)
{
    setText(date ? date->toString(Qt::ISODate) : QString());
}

std::optional<QDate> DateLine::date() const
{
    const QString typed = toHalfWidth(text()).trimmed();
    for (const QString &format : {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s}) {
        if (const QDate date = QDate::fromString(typed, format); date.isValid()) {
            return date;
        }
    }
    return {};
}

} // namespace dutydesk
