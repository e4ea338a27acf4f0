// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace dutydesk {

/// The kinds of failure that callers or users tell apart. Each has one sentence in ErrorText.
enum class ErrorCode {
    InvalidInput,      ///< the input breaks a rule; `detail` names the field
    NotFound,          ///< the record asked for is not there
    Conflict,          ///< the change contradicts the stored records
    NotAllowed,        ///< the role lacks the right
    WrongSecret,       ///< the password or PIN is wrong
    SecretLocked,      ///< too many wrong tries, or the key is no longer in memory: the password is needed
    Blocked,           ///< a rule of the centre forbids it, such as important open work at a handover
    RecordClosed,      ///< the record is signed, published or sealed
    NoOpenPage,        ///< the duty log has not been opened yet, or its last page is signed
    Busy,              ///< another writer holds the database
    StorageFailure,    ///< the database or the disk reported an error
    DiskFull,          ///< the disk of the database or of a file has no space left
    ReadOnly,          ///< the database, its folder or its disk can be read only; `detail` says which
    NoPermission,      ///< this account of the computer, or of the database server, lacks the right to the database
    StorageMoved,      ///< the database file was deleted, moved or replaced while open
    DatabaseMissing,   ///< a database file that was there before is not there; `detail` is its path
    FolderMissing,     ///< the folder of a file to write or open does not exist
    FileNotWritable,   ///< a file or its folder cannot be written
    DraftNotKept,      ///< what is being typed cannot be written for later; `detail` is its folder
    DraftDiskFull,     ///< the same because the disk has no space left
    FileNotReadable,   ///< a file does not exist or cannot be read
    NotAFile,          ///< a name belongs to a folder, a device, a pipe or a socket
    FileTooLarge,      ///< a file from outside is larger than is read
    NotOurDatabase,    ///< the file is not a database, or belongs to another program
    DatabaseDamaged,   ///< the database's file contains parts that the database did not write
    ForeignJournal,    ///< beside the database lies a file of SQLite's that the program never writes; `detail` names it
    DatabaseCutOff,    ///< the database's file ends too early; `detail` gives its length and its full length in bytes
    NetworkFileSystem, ///< the database lies on a network share
    AlreadyRunning,    ///< the program already has this database open
    SchemaTooNew,      ///< the database was made by a newer program
    SchemaTooOld,      ///< the database was made by an older program, and may not be changed now
    SchemaAltered,     ///< the migrations recorded in the database differ from those of the program
    JournalBroken,     ///< the journal failed verification
    PepperMissing,     ///< staff keys exist, but this computer lacks the pepper file without which no key opens
    KeptLonger,        ///< the record's retention period is not over
    SamePerson,        ///< two different people are needed, and one was named twice
    TooNewToSign,      ///< the role or the key of one of two signers is too new; `detail` is when it no longer is
    Erased,            ///< the content was erased by two people's signatures; its certificate is kept
    BackupDamaged,     ///< a backup's file is not as it was written
    BackupOfServer,    ///< a server holds the database, and its own tools must back it up
    PassphraseNeeded,  ///< a backup is encrypted, and this computer keeps no key that opens it
    NoRoom,            ///< a folder has too little room; `detail` names it
    Stopped,           ///< a person stopped the work; nothing was kept of it
    WrongClock,        ///< this computer's clock is behind the journal, or shows a year in which it cannot be right
    OwnRole,           ///< nobody changes their own role
    NoDisplay,         ///< there is no screen to open a window on
};

/// What the detail of JournalBroken begins with where a page of the log differs from the journal; its place follows.
inline constexpr QLatin1StringView differingPage{"page "};
inline constexpr QLatin1StringView differingDay{"day "};

/// Whether a change that ended with this error may be stored all the same, because the disk or the server failed.
constexpr bool leavesOpenWhatIsStored(ErrorCode code)
{
    return code == ErrorCode::StorageFailure || code == ErrorCode::DiskFull || code == ErrorCode::NoPermission
           || code == ErrorCode::DatabaseDamaged;
}

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

/// Returns a callee's error unchanged from a function with another result type.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected(std::move(error));
}

/// A value, or the reason why there is none. The type itself is nodiscard because GCC 12 ignores the attribute on
/// virtual functions, such as those of repositories.
template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    /// Calls `next` with the value if there is one; returns the error otherwise.
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

/// The value, or nothing where the record is not there.
template<typename T>
Result<std::optional<T>> ifFound(Result<T> result)
{
    if (result) {
        return std::optional<T>(*std::move(result));
    }
    return result.error().code == ErrorCode::NotFound ? Result<std::optional<T>>(std::nullopt)
                                                      : failure(std::move(result).error());
}

} // namespace dutydesk
