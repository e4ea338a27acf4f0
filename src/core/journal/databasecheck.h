// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "journal/verificationreport.h"

#include <functional>
#include <vector>

namespace dutydesk {

/// Checks what a database holds beside the chain and the records: its schema, its indexes, the search. The verifier
/// runs the steps one by one, so that the desk's other work never waits for all of them.
class DatabaseCheck
{
public:
    /// Adds what it finds, and what it could not check, to the report. An error means that the step could not be done.
    using Step = std::function<Result<void>(VerificationReport &report)>;

    virtual ~DatabaseCheck() = default;

    /// The steps that are needed at present. They must not outlive the check.
    virtual Result<std::vector<Step>> steps() const = 0;
};

} // namespace dutydesk
