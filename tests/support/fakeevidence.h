// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidencefiles.h"
#include "support/fakerepository.h"

namespace dutydesk::test {

/// Counts how often somebody reads bytes.
class FakeEvidenceContents final : public FakeRecords<EvidenceContentRepository>
{
public:
    Result<EvidenceContent> findById(EvidenceId id) const override
    {
        ++reads;
        return FakeRecords::findById(id);
    }
    Result<std::vector<EvidenceContent>> list(const Selection<EvidenceContent> &selection = {}) const override
    {
        ++reads;
        return FakeRecords::list(selection);
    }

    mutable int reads = 0;
};

struct FakeEvidenceStore
{
    FakeRepository<Evidence> evidence;
    FakeEvidenceContents contents;
};

} // namespace dutydesk::test
