// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedcase.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const Forger &forger, const StoredRecord &one)
{
    return forger.number(u"SELECT COUNT(*) FROM case_record WHERE id = %1"_s.arg(one.id())) > 0;
}

StoredRecord openPage(const Forger &forger)
{
    return forger.record(u"log_page"_s, u"state = 0 ORDER BY id DESC LIMIT 1"_s);
}

} // namespace

qint64 officerOnDuty(const Forger &forger)
{
    return openPage(forger).number("officer_id");
}

StoredRecord freshCase(const Forger &forger, CaseKind kind, qint64 giver)
{
    const StoredRecord page = openPage(forger);
    const qint64 year = page.text("duty_date").left(4).toLongLong();
    const qint64 serial = forger.number(
        u"SELECT COALESCE(MAX(number_serial), 0) + 1 FROM case_record WHERE number_year = %1"_s.arg(year));
    StoredRecord one = forger.fresh(u"case_record"_s, {{"log_page_id", page.id()},
                                                       {"matter", u"电梯困人投诉"_s},
                                                       {"urgency", qint64(Urgency::Watch)},
                                                       {"state", qint64(CaseState::Open)},
                                                       {"kind", qint64(kind)},
                                                       {"number_year", year},
                                                       {"number_serial", serial},
                                                       {"given_by_id", giver},
                                                       {"received_at", forger.now()}});
    for (const char *text : {"place", "progress", "next_step", "if_worse", "follower"}) {
        one[text] = QString();
    }
    if (kind == CaseKind::Task) {
        one["responsible_id"] = page.number("officer_id");
    }
    return one;
}

StoredRecord inState(const Forger &forger, StoredRecord one, CaseState state)
{
    one["state"] = qint64(state);
    one["done_at"] = state == CaseState::Done ? Value(forger.now()) : Value();
    return one;
}

StoredRecord stepOf(const Forger &forger, const StoredRecord &one, const ForgedAct &how)
{
    const qint64 after = one.number("state");
    const qint64 before = isWritten(forger, one) ? forger.record(u"case_record"_s, one.id()).number("state") : after;
    return forger.fresh(u"case_step"_s, {{"case_id", one.id()},
                                         {"log_page_id", openPage(forger).id()},
                                         {"act", qint64(how.act)},
                                         {"state_before", before},
                                         {"state_after", after},
                                         {"taken_at", forger.now()},
                                         {"officer_id", how.actor},
                                         {"words", how.act == CaseAct::Receive ? QString() : how.words}});
}

void putCase(Forger &forger, const StoredRecord &one, const ForgedAct &how)
{
    const StoredRecord step = stepOf(forger, one, how);
    const EntryKind kind = isWritten(forger, one) ? EntryKind::RecordChanged : EntryKind::RecordCreated;
    forger.as(how.actor);
    forger.put(one, kind);
    forger.put(step, EntryKind::RecordCreated);
}

void actOn(Forger &forger, const StoredRecord &one, const ForgedAct &how)
{
    putCase(forger, one, how);
    forger.sign(Forged::WithTheActorsKey);
}

StoredRecord receivedCase(Forger &forger, CaseKind kind, qint64 giver)
{
    const StoredRecord one = freshCase(forger, kind, giver);
    actOn(forger, one, {CaseAct::Receive, giver});
    return one;
}

} // namespace dutydesk::test
