// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/verificationreport.h"

#include <QCoreApplication>

namespace dutydesk {

/// What is wrong with an entry of the journal, in one clause for the person who checks it.
class JournalProblemText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::JournalProblemText)

public:
    static QString of(JournalProblem problem);

    static QString of(RecordType type);

    /// What the part is and where it belongs, such as the index of a table.
    static QString of(const SchemaPart &part);

    /// How many records of each type there are, in one sentence.
    static QString holdings(const VerificationReport &report);

    /// What was left out, in one sentence; empty if it was nothing.
    static QString notChecked(const VerificationReport &report);

    /// A sentence: the finding with the number of its entry, and of the record that is meant.
    static QString of(const JournalFinding &finding);

private:
    static QString whatOf(const JournalFinding &finding);
};

} // namespace dutydesk
