// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/certificaterule.h"

namespace dutydesk {

JointRule::Finding CertificateRule::check(const ReadEntry &read)
{
    const RecordType type = read.entry.type;
    m_hasCertificate = m_hasCertificate || type == RecordType::Erasure;
    m_changesPeople = m_changesPeople || type == RecordType::StaffMember || type == RecordType::StaffKey;
    return m_hasCertificate && m_changesPeople ? Finding(read.bad(JournalProblem::NoRight)) : std::nullopt;
}

JointRule::Finding CertificateRule::endOfChange()
{
    m_hasCertificate = false;
    m_changesPeople = false;
    return std::nullopt;
}

} // namespace dutydesk
