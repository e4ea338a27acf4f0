// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/forgettingspace.h"
#include "find/searchcheck.h"
#include "find/sqlsearchindex.h"
#include "modules/journalmodule.h"
#include "romanisation/icuromanisation.h"

namespace dutydesk {

/// The search over what the features say can be found.
struct FindModule
{
    template<typename... Features>
    explicit FindModule(JournalModule &base, Features &...features)
        : index(SqlSearchIndex::of(base.database))
        , service({*index, base.repository, base.database, romanisation, gathered(features...)})
        , erasedSpace(service, base.database)
    {
        base.verifier.alsoMake(check);
    }

    void addTo(Services &services) { services.find = &service; }

    Findables findables;
    IcuRomanisation romanisation;
    std::unique_ptr<SearchIndex> index;
    FindService service;
    SearchCheck check{service};
    ForgettingSpace erasedSpace;

private:
    template<typename... Features>
    std::vector<const Findable *> gathered(Features &...features)
    {
        (std::ranges::move(features.findables(), std::back_inserter(findables)), ...);
        std::vector<const Findable *> pointers;
        std::ranges::transform(findables, std::back_inserter(pointers), &std::unique_ptr<Findable>::get);
        return pointers;
    }
};

} // namespace dutydesk
