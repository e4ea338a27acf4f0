// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyrecords.h"
#include "journal/jointrule.h"

#include <map>

namespace dutydesk {

/// A request about personal data is registered by who receives it and answered once, by who says so; the person's own
/// words stay until a redaction takes them (OW-6).
class DataRequestRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    using Problem = std::optional<JournalProblem>;

    static Problem checkNext(const DataRequest &before, const DataRequest &request, qint64 actor);

    std::map<qint64, DataRequest> m_before; ///< the states whose bodies are still there
};

} // namespace dutydesk
