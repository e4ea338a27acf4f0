// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/recordingvfs.h"

#include <map>
#include <random>

namespace dutydesk::test {

using Files = std::map<std::string, QByteArray>;

/// The effects of a power loss on writes that have not been flushed.
enum class Damage {
    None,            ///< all writes arrived
    AllLost,         ///< no write arrived
    Reordered,       ///< any of the writes arrived
    CutOff,          ///< the writes up to some point arrived, the last one in part
    Torn,            ///< some sectors of the writes arrived
    TornWithGarbage, ///< as Torn, and some sectors hold garbage
};

/// A disk with a cache. It follows the operations of SQLite and gives possible contents after a power loss.
class PowerLoss
{
public:
    static constexpr int damages = 6;

    explicit PowerLoss(const Files &before);

    /// Applies an operation, which must outlive this object.
    void apply(const DiskOperation &operation);

    Files survivors(Damage damage, std::mt19937 &random) const;

private:
    struct File
    {
        bool exists = false;
        bool surelyExists = false; ///< also after a power loss
        QByteArray flushed = {};
        std::vector<const DiskOperation *> unflushed = {};
    };

    static QByteArray contentOf(const File &file, Damage damage, std::mt19937 &random);

    std::map<std::string, File> m_files;
};

} // namespace dutydesk::test
