// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/draftjson.h"

namespace dutydesk {

QJsonValue DraftJson::ofValue(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        return *number;
    }
    const auto *text = std::get_if<QString>(&value);
    return text ? QJsonValue(*text) : QJsonValue(); // no draft holds bytes
}

Value DraftJson::valueOf(const QJsonValue &json)
{
    if (json.isDouble()) {
        return json.toInteger();
    }
    return json.isString() ? Value(json.toString()) : Value();
}

} // namespace dutydesk
