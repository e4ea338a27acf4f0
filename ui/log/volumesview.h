// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "log/purgeservice.h"

namespace dutydesk {

/// The register of volumes: which are full, how long each must be kept, and the certificates of purged ones.
class VolumesView final : public RegisterPage<VolumeState>
{
    Q_OBJECT

public:
    VolumesView(const Seat &seat, QWidget *parent);

private:
    void printCover(const VolumeState &volume);
    static Register<VolumeState> describe(VolumesView *view, const Clock &clock);
};

} // namespace dutydesk
