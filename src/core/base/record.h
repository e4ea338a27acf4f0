// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/value.h"

#include <QSet>
#include <QStringList>

#include <tuple>

namespace dutydesk {

/// Names the type of a record in the journal. The numbers are stored: never change or reuse one.
/// Each feature has a hundred of its own.
enum class RecordType : quint16 {
    // journal: bodies of entries that are no record's state
    Statement = 10,
    Signature = 11,
    Notice = 12,
    // people
    StaffMember = 100,
    StaffKey = 101,
    // centre
    Centre = 200,
    SharedItem = 201,
    OnCallLeader = 202,
    EmergencyNumber = 203,
    Phrase = 204,
    CalendarDay = 205,
    // roster
    ShiftPattern = 300,
    RosterMonth = 301,
    Duty = 302,
    Substitution = 303,
    // handover
    LogVolume = 400,
    LogPage = 401,
    LogEntry = 402,
    Attachment = 403,
    OpenWork = 404,
    OpenWorkAnswer = 405,
    Handover = 406,
    ItemCount = 407,
    PageReview = 408,
    PagePrint = 409,
    HandedOverWork = 410,
    // owners
    Building = 500,
    Flat = 501,
    Resident = 502,
    Vehicle = 503,
    Facility = 504,
    FacilityEvent = 505,
    AccessRecord = 506,
    DataRequest = 507,
    ImportBatch = 508,
    // journal: the one that is a record
    Erasure = 900,
};

using RecordTypes = QSet<RecordType>;

/// A field of a record: its column and its member.
template<typename Record, typename Member>
struct Field
{
    const char *column;
    Member Record::*member;
};

template<typename Record, typename Member>
Field(const char *, Member Record::*) -> Field<Record, Member>;

/// A struct that says once what it consists of:
///
///     struct StaffMember {
///         static constexpr RecordType recordType = RecordType::StaffMember;
///         static constexpr const char *table = "staff_member";
///         static constexpr auto fields() { return std::tuple{Field{"id", &StaffMember::id}, …}; }
///         StaffId id;
///         …
///     };
///
/// The fields stand in the order of the members, all of them, `id` first. The table's row, the journal's bytes and the
/// fake in the tests follow from that. A field added later stands last and is optional, so that old journals stay
/// valid.
template<typename T>
concept Record = requires(const T &record)
{
    {
        T::recordType
        } -> std::convertible_to<RecordType>;
    {
        T::table
        } -> std::convertible_to<const char *>;
    T::fields();
    {
        record.id.value()
        } -> std::convertible_to<qint64>;
};

template<Record T>
using IdOf = decltype(T::id);

template<Record T>
QStringList columnsOf()
{
    return std::apply([](const auto &...field) { return QStringList{QString::fromLatin1(field.column)...}; },
                      T::fields());
}

template<Record T>
Row rowOf(const T &record)
{
    return std::apply(
        [&](const auto &...field) {
            return Row{ValueOf<std::remove_cvref_t<decltype(record.*(field.member))>>::to(record.*(field.member))...};
        },
        T::fields());
}

/// The record of a row. Missing values at the end count as nothing, as in journals from before a field was added.
template<Record T>
Result<T> recordOf(const Row &row)
{
    return std::apply(
        [&](const auto &...field) -> Result<T> {
            std::optional<Error> error;
            std::size_t column = 0;
            const auto read = [&]<typename Member>(Member T::*) {
                const Value value = column < row.size() ? row[column] : Value();
                ++column;
                Result<Member> member = ValueOf<Member>::from(value);
                if (!member && !error) {
                    error = Error{member.error().code,
                                  QString::fromLatin1(T::table) + QStringLiteral(": ") + member.error().detail};
                }
                return member;
            };
            // Braces: the members are read from left to right.
            std::tuple members{read(field.member)...};
            if (error) {
                return failure(*std::move(error));
            }
            return std::apply([](auto &&...member) { return T{*std::move(member)...}; }, std::move(members));
        },
        T::fields());
}

} // namespace dutydesk
