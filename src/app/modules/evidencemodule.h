// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidencefiles.h"
#include "modules/journalmodule.h"

namespace dutydesk {

/// The files of all features. Windows reach them by the service of the feature, which checks the right to read them.
struct EvidenceModule
{
    JournalModule &base;
    SqlRepository<Evidence> evidence{base.database};
    SqlRepository<EvidenceContent> contents{base.database};
    EvidenceFiles files{evidence, contents};
};

} // namespace dutydesk
