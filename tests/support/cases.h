// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/casebook.h"

namespace dutydesk::test {

/// A follow-up with the number of its id, written on page 1 by person 1.
inline Case aCase(qint64 id, Urgency urgency = Urgency::Ordinary)
{
    Case one = begunCase(CaseKind::FollowUp, NonBlankText::from(QStringLiteral("漏水")).value());
    one.id = CaseId(id);
    one.page = LogPageId(1);
    one.urgency = urgency;
    one.year = 2026;
    one.serial = int(id);
    one.givenBy = StaffId(1);
    one.receivedAt = QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC);
    return one;
}

inline Case doneAt(const QDateTime &time, Case one)
{
    one.state = CaseState::Done;
    one.doneAt = time;
    return one;
}

/// A task of person 1 for person 2.
inline Case aTask(qint64 id, CaseState state = CaseState::Open)
{
    Case one = aCase(id);
    one.kind = CaseKind::Task;
    one.responsible = StaffId(2);
    one.follower = QStringLiteral("李强");
    one.state = state;
    return one;
}

/// The step that led the case from a state to the one that it has.
inline CaseStep aStep(qint64 id, const Case &of, CaseAct act, CaseState before, const QString &words = {})
{
    return {.id = CaseStepId(id),
            .of = of.id,
            .page = LogPageId(1),
            .act = act,
            .before = before,
            .after = of.state,
            .takenAt = of.receivedAt,
            .officer = StaffId(1),
            .words = words};
}

/// An hour for the answer, from when the case was received on.
inline CaseLimit aLimit(qint64 id, const Case &of)
{
    return {CaseLimitId(id), of.id, LimitKind::Answer, of.receivedAt, of.receivedAt.addSecs(3600), StaffId(1)};
}

} // namespace dutydesk::test
