// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

namespace dutydesk {

/// What people tell apart by its name, as they do each other, has a name with single blanks and nothing that nobody
/// sees: no two names look the same on paper and are not (RK-2).
class NamesRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
};

} // namespace dutydesk
