// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftstore.h"

#include <map>

namespace dutydesk::test {

class FakeDraftStore final : public DraftStore
{
public:
    std::map<std::pair<StaffId, QString>, QString> drafts;
    std::optional<Error> error;

    Result<QString> read(StaffId owner, const QString &form) const override
    {
        const auto found = drafts.find({owner, form});
        return error ? Result<QString>(failure(*error)) : found == drafts.end() ? QString() : found->second;
    }

    Result<void> write(StaffId owner, const QString &form, const QString &text) override
    {
        if (error) {
            return failure(*error);
        }
        drafts[{owner, form}] = text;
        return {};
    }
};

} // namespace dutydesk::test
