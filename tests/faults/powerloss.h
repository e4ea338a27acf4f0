// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/recordingvfs.h"

#include <map>
#include <random>

namespace dutydesk::test {

using Files = std::map<std::string, QByteArray>;

/// What a loss of power does to writes that were not flushed yet.
enum class Damage {
    None,            ///< all of them arrived
    AllLost,         ///< none did
    Reordered,       ///< some did, whichever they were
    CutOff,          ///< those up to some point did, the last of them in part
    Torn,            ///< some of their sectors did
    TornWithGarbage, ///< the same, and some sectors hold something else now
};

/// A disk with a cache: it follows what SQLite did, and says what it may hold if the power goes now.
class PowerLoss
{
public:
    static constexpr int damages = 6;

    explicit PowerLoss(const Files &before);

    /// `operation` must outlive this.
    void apply(const DiskOperation &operation);

    Files survivors(Damage damage, std::mt19937 &random) const;

private:
    struct File
    {
        bool exists = false;
        bool surelyExists = false; ///< after a loss of power too
        QByteArray flushed = {};
        std::vector<const DiskOperation *> unflushed = {};
    };

    static QByteArray contentOf(const File &file, Damage damage, std::mt19937 &random);

    std::map<std::string, File> m_files;
};

} // namespace dutydesk::test
