// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace dutydesk {

/// The kinds of failure that callers or users tell apart. Each has one sentence in ErrorText.
enum class ErrorCode {
    InvalidInput,      ///< what was entered breaks a rule; `detail` names the field
    NotFound,          ///< the record asked for is not there
    Conflict,          ///< contradicts what is stored already
    NotAllowed,        ///< the role lacks the right
    WrongSecret,       ///< password or PIN does not fit
    SecretLocked,      ///< too many wrong tries, or the key is no longer in memory: the password is needed
    Blocked,           ///< a rule of the centre stands in the way, such as important open work
    RecordClosed,      ///< the record is signed, published or sealed
    NoOpenPage,        ///< the duty log was not opened yet, or its last page is signed
    Busy,              ///< another writer holds the database
    StorageFailure,    ///< the database or the disk refused
    StorageMoved,      ///< the database file was deleted, moved or replaced while open
    FolderMissing,     ///< the folder of a file to write or open is not there
    FileNotWritable,   ///< a file or its folder cannot be written
    FileNotReadable,   ///< a file is not there or cannot be read
    NotOurDatabase,    ///< the file is no database, or one of another program
    DatabaseDamaged,   ///< parts of the database's file are not as the database wrote them
    DatabaseCutOff,    ///< the database's file ends too early; `detail` is how many bytes are there, of how many
    NetworkFileSystem, ///< the database lies on a network share
    AlreadyRunning,    ///< the program already has this database open
    SchemaTooNew,      ///< the database was made by a newer program
    SchemaAltered,     ///< the database's history of migrations is not the program's
    JournalBroken,     ///< the journal is not whole
    PepperMissing,     ///< there are people's keys, but not the file on this computer without which none opens
    KeptLonger,        ///< the time for which a record must be kept is not over
    SamePerson,        ///< two different people are needed, and one was named twice
    Erased,            ///< the content was erased by two people's signatures; its certificate is kept
    NoDisplay,         ///< there is no screen to open a window on
};

/// What went wrong, for code and for the log. The sentence for the user is made by ErrorText.
struct Error
{
    ErrorCode code;
    QString detail;

    bool operator==(const Error &) const = default;
};

inline tl::unexpected<Error> failure(ErrorCode code, const QString &detail)
{
    return tl::unexpected(Error{code, detail});
}

/// Hands the error of a callee on, unchanged, from a function with another kind of result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected(std::move(error));
}

/// A value, or the reason why there is none. The type itself is nodiscard: GCC 12 overlooks the attribute on virtual
/// functions, and so would let a repository call go unread.
template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    /// Goes on with `next` if there is a value, and hands the error on otherwise.
    template<typename Next>
    auto andThen(Next &&next) &&
    {
        if constexpr (std::is_void_v<T>) {
            using Answer = decltype(next());
            return this->has_value() ? next() : Answer(failure(std::move(this->error())));
        } else {
            using Answer = decltype(next(*std::move(*this)));
            return this->has_value() ? next(*std::move(*this)) : Answer(failure(std::move(this->error())));
        }
    }
};

} // namespace dutydesk
