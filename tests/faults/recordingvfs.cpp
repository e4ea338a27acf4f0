// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/recordingvfs.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace dutydesk::test {

namespace {

RecordingVfs *current = nullptr;

/// The bytes on the disk before a write that has not been flushed yet.
struct Unflushed
{
    qint64 offset;
    QByteArray before;
};

/// SQLite allocates the memory: `base` must be first, and the system's own file follows in `real`.
struct OpenFile
{
    sqlite3_file base;
    std::string *path;
    std::vector<Unflushed> *unflushed;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

OpenFile *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file)->real();
}

sqlite3_vfs *realOf(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

/// Calls the same method of the system's own file.
template<auto method, typename... Arguments>
auto forward(sqlite3_file *file, Arguments... arguments)
{
    return (realOf(file)->pMethods->*method)(realOf(file), arguments...);
}

template<auto method, typename... Arguments>
auto forward(sqlite3_vfs *vfs, Arguments... arguments)
{
    return (realOf(vfs)->*method)(realOf(vfs), arguments...);
}

} // namespace

struct VfsCalls
{
    using Kind = DiskOperation::Kind;

    static int close(sqlite3_file *file)
    {
        const int closed = forward<&sqlite3_io_methods::xClose>(file);
        delete fileOf(file)->path;
        delete fileOf(file)->unflushed;
        return closed;
    }

    static int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
    {
        if (current->failsNow(false, false)) {
            return SQLITE_IOERR_READ;
        }
        return forward<&sqlite3_io_methods::xRead>(file, bytes, count, offset);
    }

    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        if (current->failsNow(true, false)) {
            if (current->m_failing->failure == Failure::ShortWrite) {
                forward<&sqlite3_io_methods::xWrite>(file, bytes, count / 2, offset);
                return SQLITE_FULL;
            }
            return current->m_failing->failure == Failure::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        }
        if (current->m_failing) {
            QByteArray before(count, '\0');
            forward<&sqlite3_io_methods::xRead>(file, static_cast<void *>(before.data()), count, offset);
            fileOf(file)->unflushed->push_back({offset, before});
        }
        const int written = forward<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
        if (written == SQLITE_OK) {
            current->note({.kind = Kind::Write,
                           .path = *fileOf(file)->path,
                           .offset = offset,
                           .bytes = QByteArray(static_cast<const char *>(bytes), count)});
        }
        return written;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (current->failsNow(false, false)) {
            return SQLITE_IOERR_TRUNCATE;
        }
        current->note({.kind = Kind::Truncate, .path = *fileOf(file)->path, .offset = size});
        return forward<&sqlite3_io_methods::xTruncate>(file, size);
    }

    static int sync(sqlite3_file *file, int flags)
    {
        std::vector<Unflushed> &unflushed = *fileOf(file)->unflushed;
        if (current->failsNow(false, true)) {
            for (auto one = unflushed.rbegin(); one != unflushed.rend(); ++one) {
                const void *before = one->before.constData();
                forward<&sqlite3_io_methods::xWrite>(file, before, static_cast<int>(one->before.size()), one->offset);
            }
            unflushed.clear();
            return SQLITE_IOERR_FSYNC;
        }
        unflushed.clear();
        current->note({.kind = Kind::Sync, .path = *fileOf(file)->path});
        return forward<&sqlite3_io_methods::xSync>(file, flags);
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
    {
        file->pMethods = nullptr;
        if (current->failsNow(false, false)) {
            return SQLITE_CANTOPEN;
        }
        int existed = 0;
        if (name) {
            forward<&sqlite3_vfs::xAccess>(vfs, name, int(SQLITE_ACCESS_EXISTS), &existed);
        }
        realOf(file)->pMethods = nullptr;
        const int opened = forward<&sqlite3_vfs::xOpen>(vfs, name, realOf(file), flags, flagsOut);
        if (opened != SQLITE_OK) {
            return opened;
        }
        fileOf(file)->path = new std::string(name ? name : "");
        fileOf(file)->unflushed = new std::vector<Unflushed>;
        file->pMethods = &methods;
        if (existed) {
            current->noteRename(*fileOf(file)->path);
        } else {
            current->note({.kind = Kind::Create, .path = *fileOf(file)->path});
        }
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int flushFolder)
    {
        if (current->failsNow(false, false)) {
            return SQLITE_IOERR_DELETE;
        }
        const int removed = forward<&sqlite3_vfs::xDelete>(vfs, name, flushFolder);
        if (removed == SQLITE_OK) {
            current->note({.kind = Kind::Remove, .path = name, .isDurable = flushFolder != 0});
        }
        return removed;
    }

    static const sqlite3_io_methods methods;
    static sqlite3_vfs vfs;
};

const sqlite3_io_methods VfsCalls::methods = {
    .iVersion = 2,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = [](auto... all) { return forward<&sqlite3_io_methods::xFileSize>(all...); },
    .xLock = [](auto... all) { return forward<&sqlite3_io_methods::xLock>(all...); },
    .xUnlock = [](auto... all) { return forward<&sqlite3_io_methods::xUnlock>(all...); },
    .xCheckReservedLock = [](auto... all) { return forward<&sqlite3_io_methods::xCheckReservedLock>(all...); },
    .xFileControl = [](auto... all) { return forward<&sqlite3_io_methods::xFileControl>(all...); },
    .xSectorSize = [](auto... all) { return forward<&sqlite3_io_methods::xSectorSize>(all...); },
    .xDeviceCharacteristics = [](auto... all) { return forward<&sqlite3_io_methods::xDeviceCharacteristics>(all...); },
    .xShmMap = [](auto... all) { return forward<&sqlite3_io_methods::xShmMap>(all...); },
    .xShmLock = [](auto... all) { return forward<&sqlite3_io_methods::xShmLock>(all...); },
    .xShmBarrier = [](auto... all) { return forward<&sqlite3_io_methods::xShmBarrier>(all...); },
    .xShmUnmap = [](auto... all) { return forward<&sqlite3_io_methods::xShmUnmap>(all...); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

sqlite3_vfs VfsCalls::vfs = {};

RecordingVfs::RecordingVfs()
{
    current = this;
    sqlite3_vfs *real = sqlite3_vfs_find("unix");
    VfsCalls::vfs = *real;
    sqlite3_vfs &vfs = VfsCalls::vfs;
    vfs.zName = "recording";
    vfs.pNext = nullptr;
    vfs.pAppData = real;
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + real->szOsFile;
    vfs.xOpen = VfsCalls::open;
    vfs.xDelete = VfsCalls::remove;
    vfs.xAccess = [](auto... all) { return forward<&sqlite3_vfs::xAccess>(all...); };
    vfs.xFullPathname = [](auto... all) { return forward<&sqlite3_vfs::xFullPathname>(all...); };
    vfs.xRandomness = [](auto... all) { return forward<&sqlite3_vfs::xRandomness>(all...); };
    vfs.xSleep = [](auto... all) { return forward<&sqlite3_vfs::xSleep>(all...); };
    vfs.xCurrentTime = [](auto... all) { return forward<&sqlite3_vfs::xCurrentTime>(all...); };
    vfs.xCurrentTimeInt64 = [](auto... all) { return forward<&sqlite3_vfs::xCurrentTimeInt64>(all...); };
    vfs.xGetLastError = [](auto... all) { return forward<&sqlite3_vfs::xGetLastError>(all...); };
    sqlite3_vfs_register(&vfs, 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&VfsCalls::vfs);
    sqlite3_vfs_register(sqlite3_vfs_find("unix"), 1);
    current = nullptr;
}

std::vector<DiskOperation> RecordingVfs::stopRecording()
{
    m_isRecording = false;
    return std::exchange(m_operations, {});
}

void RecordingVfs::acknowledge(qint64 sequence)
{
    note({.kind = DiskOperation::Kind::Acknowledge, .offset = sequence});
}

void RecordingVfs::fail(Failure failure, int call, bool forEver)
{
    m_failing = Failing{.failure = failure, .callsBefore = call, .forEver = forEver};
}

int RecordingVfs::stopFailing()
{
    return std::exchange(m_failing, std::nullopt)->failed;
}

void RecordingVfs::note(DiskOperation operation)
{
    if (m_isRecording) {
        m_operations.push_back(std::move(operation));
    }
}

void RecordingVfs::noteRename(const std::string &path)
{
    const std::string before = path + ".new";
    const auto isOfBefore = [&](const DiskOperation &operation) { return operation.path == before; };
    const auto last = std::find_if(m_operations.rbegin(), m_operations.rend(), isOfBefore);
    if (last != m_operations.rend() && last->kind != DiskOperation::Kind::Rename) {
        note({.kind = DiskOperation::Kind::Rename, .path = before, .newPath = path});
    }
}

bool RecordingVfs::failsNow(bool writes, bool flushes)
{
    if (!m_failing) {
        return false;
    }
    const Failure failure = m_failing->failure;
    const bool isOfWriting = failure == Failure::DiskFull || failure == Failure::ShortWrite;
    if ((isOfWriting && !writes) || (failure == Failure::Flush && !flushes)) {
        return false;
    }
    const int before = m_failing->callsBefore--;
    const bool fails = before == 0 || (m_failing->forEver && before < 0);
    m_failing->failed += fails ? 1 : 0;
    return fails;
}

} // namespace dutydesk::test
