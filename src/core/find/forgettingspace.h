// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/erasedspace.h"
#include "find/findservice.h"

namespace dutydesk {

/// Empties the search index, which holds words of erased content, before the space of the content is given back.
class ForgettingSpace final : public ErasedSpace
{
public:
    ForgettingSpace(FindService &find, ErasedSpace &space)
        : m_find(find)
        , m_space(space)
    {}

    Result<void> release() override
    {
        Result<void> forgotten = m_find.forget();
        Result<void> released = m_space.release();
        return forgotten ? released : forgotten;
    }

private:
    FindService &m_find;
    ErasedSpace &m_space;
};

} // namespace dutydesk
