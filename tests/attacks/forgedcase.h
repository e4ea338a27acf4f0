// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attacks/forger.h"
#include "log/caseacttable.h"

namespace dutydesk::test {

/// An act, by whom, and what is said of it.
struct ForgedAct
{
    CaseAct act;
    qint64 actor;
    QString words = QStringLiteral("已处理");
};

/// The officer of the open page.
qint64 officerOnDuty(const Forger &forger);

/// A case that nobody has written yet, on the open page and with the next number. A task is for the officer of the
/// page.
StoredRecord freshCase(const Forger &forger, CaseKind kind, qint64 giver);

/// The case in a state that it comes to now.
StoredRecord inState(const Forger &forger, StoredRecord one, CaseState state);

/// The step from the state that the row of the case has to that of the record. It is made before the case is written.
StoredRecord stepOf(const Forger &forger, const StoredRecord &one, const ForgedAct &how);

/// Writes the case and its step, as the program would. The change is still to be signed.
void putCase(Forger &forger, const StoredRecord &one, const ForgedAct &how);

/// The same, in a change of its own.
void actOn(Forger &forger, const StoredRecord &one, const ForgedAct &how);

/// A case that its giver has written, in a change of its own.
StoredRecord receivedCase(Forger &forger, CaseKind kind, qint64 giver);

} // namespace dutydesk::test
