// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/nonblanktext.h"
#include "base/try.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace dutydesk {

/// A field of a record, as the database and the journal store it: nothing, a number, text or bytes.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;
using Row = std::vector<Value>;

/// Values that are nothing at the end of a row may be left out.
inline Value valueOrNothing(const Row &row, std::size_t column)
{
    return column < row.size() ? row[column] : Value();
}

/// The last enumerator of a stored enumeration, whose first one is 0. It is specialised beside the enumeration.
template<typename Enumeration>
inline constexpr int lastEnumerator = -1;

/// Converts a type to a Value and back. A value that breaks a rule of the type is an error, not a default.
template<typename T>
struct ValueOf;

Error wrongValue(const char *expected);

template<>
struct ValueOf<qint64>
{
    static Value to(qint64 number) { return number; }
    static Result<qint64> from(const Value &value);
};

template<>
struct ValueOf<int>
{
    static Value to(int number) { return qint64(number); }
    static Result<int> from(const Value &value);
};

template<>
struct ValueOf<bool>
{
    static Value to(bool truth) { return qint64(truth ? 1 : 0); }
    static Result<bool> from(const Value &value);
};

template<>
struct ValueOf<QString>
{
    static Value to(const QString &text) { return text; }
    static Result<QString> from(const Value &value);
};

template<>
struct ValueOf<QByteArray>
{
    static Value to(const QByteArray &bytes) { return bytes; }
    static Result<QByteArray> from(const Value &value);
};

template<>
struct ValueOf<NonBlankText>
{
    static Value to(const NonBlankText &text) { return text.toString(); }
    static Result<NonBlankText> from(const Value &value);
};

/// A date in ISO 8601, such as `2026-12-01`.
template<>
struct ValueOf<QDate>
{
    static Value to(QDate date) { return date.toString(Qt::ISODate); }
    static Result<QDate> from(const Value &value);
};

/// A wall time to the minute, such as `08:00`.
template<>
struct ValueOf<QTime>
{
    static Value to(QTime time) { return time.toString(QStringLiteral("HH:mm")); }
    static Result<QTime> from(const Value &value);
};

/// A moment in UTC as ISO 8601 to the second, such as `2026-12-01T00:00:00Z`; text order is time order.
template<>
struct ValueOf<QDateTime>
{
    static Value to(const QDateTime &moment);
    static Result<QDateTime> from(const Value &value);
};

template<>
struct ValueOf<std::chrono::minutes>
{
    static Value to(std::chrono::minutes length) { return qint64(length.count()); }
    static Result<std::chrono::minutes> from(const Value &value);
};

template<typename Tag>
struct ValueOf<Id<Tag>>
{
    static Value to(Id<Tag> id) { return id.value(); }
    static Result<Id<Tag>> from(const Value &value)
    {
        const qint64 *number = std::get_if<qint64>(&value);
        if (!number || *number <= 0) {
            return failure(wrongValue("an id"));
        }
        return Id<Tag>(*number);
    }
};

template<typename Enumeration>
requires std::is_enum_v<Enumeration>
struct ValueOf<Enumeration>
{
    static_assert(lastEnumerator<Enumeration> >= 0, "specialise lastEnumerator beside the enumeration");

    static Value to(Enumeration enumerator) { return qint64(enumerator); }
    static Result<Enumeration> from(const Value &value)
    {
        const qint64 *number = std::get_if<qint64>(&value);
        if (!number || *number < 0 || *number > lastEnumerator<Enumeration>) {
            return failure(wrongValue("an enumerator"));
        }
        return static_cast<Enumeration>(*number);
    }
};

template<typename T>
struct ValueOf<std::optional<T>>
{
    static Value to(const std::optional<T> &optional) { return optional ? ValueOf<T>::to(*optional) : Value(); }
    static Result<std::optional<T>> from(const Value &value)
    {
        if (std::holds_alternative<std::monostate>(value)) {
            return std::optional<T>();
        }
        TRY(T present, ValueOf<T>::from(value));
        return std::optional<T>(std::move(present));
    }
};

} // namespace dutydesk
