// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace dutydesk::test {

/// One call of SQLite that changes what is on the disk.
struct DiskOperation
{
    enum class Kind { Create, Write, Truncate, Sync, Remove, Rename, Acknowledge };

    Kind kind;
    std::string path = {};
    qint64 offset = 0;        ///< of Write; the new size of Truncate; the sequence of Acknowledge
    QByteArray bytes = {};    ///< of Write
    bool isDurable = false;   ///< of Remove: the folder is flushed too
    std::string newPath = {}; ///< of Rename
};

/// How a call fails.
enum class Failure {
    InputOutput, ///< every kind of call, as a broken disk answers
    DiskFull,    ///< writing
    Flush        ///< flushing, after which the system has dropped what was not yet written
};

/// Stands between SQLite and the disk: notes all that is written, or lets calls fail. SQLite takes it for every
/// connection opened while there is one.
class RecordingVfs
{
public:
    RecordingVfs();
    ~RecordingVfs();

    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    void startRecording() { m_isRecording = true; }
    std::vector<DiskOperation> stopRecording();

    /// Whatever was told to a person as saved, up to this entry.
    void acknowledge(qint64 sequence);

    /// Lets the `call`-th call from now fail, counted from 0, and all after it where `forEver`.
    void fail(Failure failure, int call, bool forEver);

    /// Answers how many calls failed.
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

    /// SQLite does not see how a file that it wrote as PATH.new comes to be PATH.
    void noteRename(const std::string &path);
    bool failsNow(bool writes, bool flushes);

    bool m_isRecording = false;
    std::vector<DiskOperation> m_operations;
    std::optional<Failing> m_failing;
};

} // namespace dutydesk::test
