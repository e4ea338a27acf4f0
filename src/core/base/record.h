// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/personal.h"
#include "base/value.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>

namespace dutydesk {

/// Names the type of a record in the journal. The numbers are stored: never change or reuse one.
/// Each feature has a hundred of its own.
enum class RecordType : quint16 {
    // journal: the bodies of entries that hold no record
    Statement = 10,
    Signature = 11,
    Notice = 12,
    // people
    StaffMember = 100,
    StaffKey = 101,
    DeskKey = 102,
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
    Case = 404,
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
    // evidence
    Evidence = 600,
    EvidenceContent = 601,
    // cases
    Escalation = 700,
    EscalationAttempt = 701,
    Callout = 702,
    Measure = 703,
    CaseStep = 704,
    CaseLimit = 705,
    // journal: the one that is a record
    Erasure = 900,
};

using RecordTypes = QSet<RecordType>;

/// What a field holds that follows from the journal: the writer fills it in so, and the verifier asks for it.
enum class FromJournal {
    Nothing,
    Time,        ///< the moment of the change that wrote it: the time of its entry
    ClockBehind, ///< whether the clock was behind the journal then
};

/// How many bytes a field of bytes holds, always.
struct Length
{
    qsizetype bytes;
};

/// A field of a record or of a draft: its column and its member, of a text whether it is personal, of bytes how many
/// they are, and whether it follows from the journal.
template<typename Owner, typename Member>
struct Field
{
    constexpr Field(const char *name, Member Owner::*pointer)
        : column(name)
        , member(pointer)
    {
        static_assert(
            !isFreeText<Member> || !requires { Owner::recordType; }, "a text of a record says whether it is personal");
    }

    constexpr Field(const char *name, Member Owner::*pointer, Personal personal)
        : column(name)
        , member(pointer)
        , kind(personal)
    {
        static_assert(isFreeText<Member>, "only a text is personal");
    }

    constexpr Field(const char *name, Member Owner::*pointer, FromJournal from)
        : column(name)
        , member(pointer)
        , told(from)
    {}

    constexpr Field(const char *name, Member Owner::*pointer, Length exactly)
        : column(name)
        , member(pointer)
        , length(exactly.bytes)
    {
        static_assert(std::is_same_v<Member, QByteArray>, "only bytes have a length");
    }

    const char *column;
    Member Owner::*member;
    Personal kind = Personal::No;
    FromJournal told = FromJournal::Nothing;
    qsizetype length = 0; ///< in bytes; 0 for any
};

/// The fields of a record, as a callable that passes all of them to the function it is given.
template<typename... Field>
constexpr auto fieldsAre(Field... field)
{
    return [=](auto &&use) { return use(field...); };
}

/// A struct that describes its own fields:
///
///     struct StaffMember {
///         static constexpr RecordType recordType = RecordType::StaffMember;
///         static constexpr const char *table = "staff_member";
///         static constexpr auto fields()
///         {
///             return fieldsAre(Field{"id", &StaffMember::id}, Field{"name", &StaffMember::name, Personal::No}, …);
///         }
///         StaffId id;
///         …
///     };
///
/// The fields stand in the order of the members, all of them, `id` first. The table's row, the journal's bytes and the
/// fake in the tests follow from that, and so does how the record is masked. A field that is added after a release
/// stands last and is optional, so that the journals of that release stay valid.
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
    return T::fields()([](const auto &...field) { return QStringList{QString::fromLatin1(field.column)...}; });
}

/// One bit for each column that holds this.
template<Record T>
constexpr quint64 columnsWith(FromJournal told)
{
    return T::fields()([told](const auto &...field) {
        quint64 columns = 0;
        int position = 0;
        ((columns |= quint64(field.told == told) << position++), ...);
        return columns;
    });
}

/// How many UTF-16 code units a text of a record has at most that may also be empty.
inline constexpr qsizetype longestText = 10'000;

/// The first column whose text is too long, or null. A page with a longer one would take minutes to print.
template<Record T>
const char *columnTooLong(const T &record)
{
    const char *found = nullptr;
    const auto look = [&]<typename Member>(const char *column, const Member &member) {
        if constexpr (std::is_same_v<Member, QString>) {
            found = !found && member.size() > longestText ? column : found;
        }
    };
    T::fields()([&](const auto &...field) { (look(field.column, record.*(field.member)), ...); });
    return found;
}

template<Record T>
Row rowOf(const T &record)
{
    return T::fields()([&](const auto &...field) {
        return Row{ValueOf<std::remove_cvref_t<decltype(record.*(field.member))>>::to(record.*(field.member))...};
    });
}

namespace detail {

/// Members that have been read but do not form a record yet. A tuple takes the compiler ten times as long.
template<std::size_t Position, typename Member>
struct ReadMember
{
    std::optional<Member> value = {};
};

template<typename Positions, typename... Members>
struct ReadMembers;

template<std::size_t... Positions, typename... Members>
struct ReadMembers<std::index_sequence<Positions...>, Members...> : ReadMember<Positions, Members>...
{
    /// Returns the error of the first member that could not be read.
    std::optional<Error> read(const Row &row)
    {
        std::optional<Error> error;
        const auto readOne = [&]<typename Member>(std::size_t position, std::optional<Member> &value) {
            Result<Member> member = ValueOf<Member>::from(position < row.size() ? row[position] : Value());
            if (member) {
                value = *std::move(member);
            } else if (!error) {
                error = std::move(member).error();
            }
        };
        (readOne(Positions, ReadMember<Positions, Members>::value), ...);
        return error;
    }

    template<Record T>
    T taken()
    {
        return T{*std::move(ReadMember<Positions, Members>::value)...};
    }
};

} // namespace detail

/// The record of a row. Values missing at the end of the row count as empty, because the journal leaves them out.
template<Record T>
Result<T> recordOf(const Row &row)
{
    return T::fields()([&]<typename... Members>(const Field<T, Members> &...) -> Result<T> {
        detail::ReadMembers<std::index_sequence_for<Members...>, Members...> members;
        if (const std::optional<Error> error = members.read(row)) {
            return failure(error->code, QString::fromLatin1(T::table) + QStringLiteral(": ") + error->detail);
        }
        return members.template taken<T>();
    });
}

} // namespace dutydesk
