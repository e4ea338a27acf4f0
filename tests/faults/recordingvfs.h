// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace dutydesk::test {

/// A call of SQLite that changes the disk.
struct DiskOperation
{
    enum class Kind { Create, Write, Truncate, Sync, Remove, Rename, Acknowledge };

    Kind kind;
    std::string path = {};
    qint64 offset = 0;        ///< offset of Write, new size of Truncate, or sequence of Acknowledge
    QByteArray bytes = {};    ///< bytes of Write
    bool isDurable = false;   ///< for Remove: whether the folder is flushed too
    std::string newPath = {}; ///< new path of Rename
};

/// The kinds of failing calls.
enum class Failure {
    InputOutput, ///< every call fails, as on a broken disk
    DiskFull,    ///< writing fails
    Flush,       ///< flushing fails, and the system drops the data that was not yet written
    ShortWrite   ///< writing fails after half of the bytes, as where the room on the disk ends within them
};

/// A layer between SQLite and the disk that records all writes or lets calls fail. SQLite uses it for every connection
/// opened while it exists.
class RecordingVfs
{
public:
    RecordingVfs();
    ~RecordingVfs();

    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    void startRecording() { m_isRecording = true; }
    std::vector<DiskOperation> stopRecording();

    /// Records that the officer was told that all entries up to this one are saved.
    void acknowledge(qint64 sequence);

    /// Lets the `call`-th call from now fail, counted from 0, and all later ones if `forEver` is set.
    void fail(Failure failure, int call, bool forEver);

    /// Returns the number of calls that failed.
    int stopFailing();

private:
    friend struct VfsCalls;

    struct Failing
    {
        Failure failure;
        int callsBefore;
        bool forEver;
        int failed = 0;
    };

    void note(DiskOperation operation);

    /// Records the renaming of PATH.new to PATH, which SQLite itself does not see.
    void noteRename(const std::string &path);
    bool failsNow(bool writes, bool flushes);

    bool m_isRecording = false;
    std::vector<DiskOperation> m_operations;
    std::optional<Failing> m_failing;
};

} // namespace dutydesk::test
