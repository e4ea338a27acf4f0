// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

#include <map>

namespace dutydesk {

/// The name of a person holds nothing that nobody sees, and no two active people have one that looks the same (RK-2).
/// Nobody changes their own role.
class StaffRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    std::map<qint64, QString> m_names;  ///< what is the same of names that look alike, of active people
    std::map<QString, qint64> m_active; ///< by name
    std::map<qint64, Role> m_roles;     ///< of all people
};

} // namespace dutydesk
