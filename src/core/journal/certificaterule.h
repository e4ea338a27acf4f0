// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

namespace dutydesk {

/// Who signs a certificate had key, role and place at the desk before its change: nobody makes the second person in the
/// change in which that person signs.
class CertificateRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    bool m_hasCertificate = false; ///< in the change under way
    bool m_changesPeople = false;  ///< the same of people and their keys
};

} // namespace dutydesk
