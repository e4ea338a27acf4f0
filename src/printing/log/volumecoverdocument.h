// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logpagedocument.h"
#include "log/purgeservice.h"

namespace dutydesk {

/// The cover of a volume. Of a purged one it is the proof that the volume existed, was whole, and who signed for its
/// end (HO-3).
class VolumeCoverDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::VolumeCoverDocument)

public:
    static PrintDocument of(const VolumeState &volume, const LogPageOptions &options);

private:
    static QString certificate(const VolumeState &volume, const Erasure &erasure, const LogPageOptions &options);
};

} // namespace dutydesk
