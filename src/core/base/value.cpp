// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/value.h"

#include <limits>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename Held>
Result<Held> held(const Value &value, const char *expected)
{
    const Held *found = std::get_if<Held>(&value);
    if (!found) {
        return failure(wrongValue(expected));
    }
    return *found;
}

} // namespace

Error wrongValue(const char *expected)
{
    return {ErrorCode::StorageFailure, u"a stored value is not %1"_s.arg(QString::fromLatin1(expected))};
}

Result<qint64> ValueOf<qint64>::from(const Value &value)
{
    return held<qint64>(value, "a number");
}

Result<int> ValueOf<int>::from(const Value &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max()) {
        return failure(wrongValue("a small number"));
    }
    return static_cast<int>(*number);
}

Result<bool> ValueOf<bool>::from(const Value &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    if (!number || (*number != 0 && *number != 1)) {
        return failure(wrongValue("0 or 1"));
    }
    return *number == 1;
}

Result<QString> ValueOf<QString>::from(const Value &value)
{
    return held<QString>(value, "text");
}

Result<QByteArray> ValueOf<QByteArray>::from(const Value &value)
{
    return held<QByteArray>(value, "bytes");
}

Result<NonBlankText> ValueOf<NonBlankText>::from(const Value &value)
{
    return held<QString>(value, "text").andThen([](const QString &text) { return NonBlankText::from(text); });
}

Result<QDate> ValueOf<QDate>::from(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const QDate date = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        return failure(wrongValue("a date"));
    }
    return date;
}

Result<QTime> ValueOf<QTime>::from(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const QTime time = text ? QTime::fromString(*text, u"HH:mm"_s) : QTime();
    if (!time.isValid()) {
        return failure(wrongValue("a time"));
    }
    return time;
}

Value ValueOf<QDateTime>::to(const QDateTime &moment)
{
    Q_ASSERT(moment.timeSpec() == Qt::UTC);
    return moment.toString(Qt::ISODate);
}

Result<QDateTime> ValueOf<QDateTime>::from(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const QDateTime moment = text ? QDateTime::fromString(*text, Qt::ISODate) : QDateTime();
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC) {
        return failure(wrongValue("a moment in UTC"));
    }
    return moment;
}

Result<std::chrono::minutes> ValueOf<std::chrono::minutes>::from(const Value &value)
{
    return held<qint64>(value, "a number").andThen([](qint64 number) -> Result<std::chrono::minutes> {
        return std::chrono::minutes(number);
    });
}

} // namespace dutydesk
