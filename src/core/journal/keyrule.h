// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

#include <set>

namespace dutydesk {

/// A public key is enrolled once, for one person or for one desk.
class KeyRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    std::set<QByteArray> m_enrolled;
};

} // namespace dutydesk
