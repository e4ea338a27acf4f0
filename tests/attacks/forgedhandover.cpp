// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedhandover.h"

#include "journal/canonical.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

QByteArray statementOf(const Forger &forger, qint64 page, qint64 handover, qint64 officer)
{
    const QString reason = forger.record(u"handover"_s, handover).text("closing_reason");
    const qint64 lines = forger.number(u"SELECT COUNT(*) FROM log_entry WHERE log_page_id = %1"_s.arg(page));
    return canonicalBody(RecordType::Statement, {page, handover, officer, lines, qint64(0), reason,
                                                 forger.head().sequence, forger.head().entryHash});
}

HalfSigned putSigningOut(Forger &forger, const QString &closingReason)
{
    StoredRecord page = forger.record(u"log_page"_s, u"state = 0 ORDER BY id DESC LIMIT 1"_s);
    const qint64 officer = page.number("officer_id");
    forger.as(officer);
    page["state"] = qint64(closingReason.isEmpty() ? 1 : 2);
    StoredRecord handover = forger.fresh(u"handover"_s, {{"log_page_id", page.id()},
                                                         {"outgoing_id", officer},
                                                         {"outgoing_signed_at", forger.now()},
                                                         {"lifted_work", u"[]"_s}});
    for (const char *yes : {"items_tidy", "desk_clean", "evidence_collected"}) {
        handover[yes] = qint64(1);
    }
    for (const char *no : {"dress_in_order", "previous_page_read", "area_in_order"}) {
        handover[no] = qint64(0);
    }
    for (const char *text :
         {"explanation", "in_place_reason", "override_reason", "abnormality", "objection", "refusal_reason"}) {
        handover[text] = QString();
    }
    handover["closing_reason"] = closingReason;
    forger.put(page);
    handover["statement_sequence"] = forger.head().sequence + 2;
    forger.put(handover);
    const JournalEntry statement = forger.append(EntryKind::HandoverStatement, handover.id(),
                                                 statementOf(forger, page.id(), handover.id(), officer));
    const JournalEntry signature =
        forger.appendSignature(EntryKind::HandoverSignature, SigningSide::Outgoing, statement, officer);
    return {page, handover, statement, decodeSignature(signature.body.value()).value().signature.bytes};
}

HalfSigned signOut(Forger &forger, const QString &closingReason)
{
    HalfSigned half = putSigningOut(forger, closingReason);
    forger.sign(Forged::WithTheActorsKey);
    return half;
}

void putTakingOver(Forger &forger, HalfSigned half, const TakingOverBy &who)
{
    forger.as(who.actor);
    half.page["state"] = qint64(3);
    half.page["closed_at"] = forger.now();
    half.handover["incoming_id"] = who.named;
    half.handover["arrived_at"] = forger.now();
    half.handover["incoming_signed_at"] = forger.now();
    forger.put(half.page);
    half.handover["incoming_sequence"] = forger.head().sequence + 2;
    forger.put(half.handover);
    forger.appendSignature(EntryKind::HandoverSignature, SigningSide::Incoming, half.statement, who.signer,
                           half.outgoingSignature);
}

void takeOver(Forger &forger, const HalfSigned &half, const TakingOverBy &who)
{
    putTakingOver(forger, half, who);
    forger.sign(Forged::WithTheActorsKey, who.signer);
}

} // namespace dutydesk::test
