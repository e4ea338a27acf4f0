// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

namespace dutydesk {

/// The code and the numbers of the settings stay within the bounds of the form (CentreDraft).
class SettingsRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
};

} // namespace dutydesk
