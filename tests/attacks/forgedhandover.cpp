// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedhandover.h"

#include "journal/canonical.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

/// Appends the numbers of each line that the query gives, which joins them by commas.
qsizetype appendNumbers(const Forger &forger, const QString &query, Row &row)
{
    const QStringList lines = forger.sql().rows(query);
    for (const QString &line : lines) {
        for (const QString &number : line.split(u',')) {
            row.emplace_back(number.toLongLong());
        }
    }
    return lines.size();
}

void putIf(Forger &forger, const Written &written, StoredRecord record, EntryKind kind = EntryKind::RecordCreated)
{
    if (!written || written(record)) {
        forger.put(record, kind);
    }
}

StoredRecord begunHandover(const Forger &forger, const StoredRecord &page)
{
    StoredRecord handover = forger.fresh(
        u"handover"_s,
        {{"log_page_id", page.id()}, {"outgoing_id", page.number("officer_id")}, {"lifted_work", u"[]"_s}});
    for (const char *no :
         {"items_tidy", "desk_clean", "evidence_collected", "dress_in_order", "previous_page_read", "area_in_order"}) {
        handover[no] = qint64(0);
    }
    for (const char *text : {"explanation", "closing_reason", "in_place_reason", "override_reason", "abnormality",
                             "objection", "refusal_reason"}) {
        handover[text] = QString();
    }
    return handover;
}

void liftBlock(Forger &forger, StoredRecord &handover)
{
    const QStringList blocking =
        forger.sql().rows(u"SELECT id FROM case_record WHERE state <> 3 AND urgency = 2 ORDER BY id"_s);
    if (blocking.isEmpty() || forger.isWriting()) {
        return;
    }
    const qint64 manager = forger.number(u"SELECT id FROM staff_member WHERE role = 2 ORDER BY id LIMIT 1"_s);
    forger.as(manager);
    handover["override_by"] = manager;
    handover["override_reason"] = u"已安排"_s;
    handover["lifted_work"] = u"[%1]"_s.arg(blocking.join(u','));
    forger.put(handover);
    forger.sign(Forged::WithTheActorsKey);
}

void putCounts(Forger &forger, qint64 handover, const Written &written)
{
    for (const QString &id : forger.sql().rows(u"SELECT id FROM shared_item WHERE active = 1 ORDER BY id"_s)) {
        const StoredRecord item = forger.record(u"shared_item"_s, id.toLongLong());
        putIf(forger, written,
              forger.fresh(u"item_count"_s, {{"handover_id", handover},
                                             {"shared_item_id", item.id()},
                                             {"item_name", item.text("name")},
                                             {"expected", item.number("expected")},
                                             {"found", item.number("expected")},
                                             {"state", qint64(0)},
                                             {"explanation", QString()}}));
    }
}

void putWork(Forger &forger, qint64 handover, const Written &written)
{
    for (const QString &id : forger.sql().rows(u"SELECT id FROM case_record WHERE state <> 3 ORDER BY id"_s)) {
        StoredRecord work = forger.record(u"case_record"_s, id.toLongLong());
        StoredRecord told = forger.fresh(u"handed_over_work"_s, {{"handover_id", handover}, {"case_id", work.id()}});
        for (const char *column :
             {"matter", "place", "progress", "next_step", "deadline", "if_worse", "follower", "urgency"}) {
            told[column] = work[column];
        }
        putIf(forger, written, told);
    }
}

void putAnswers(Forger &forger, qint64 handover, const Written &written)
{
    const QString told = u"SELECT case_id FROM handed_over_work WHERE handover_id = %1 ORDER BY id"_s;
    for (const QString &work : forger.sql().rows(told.arg(handover))) {
        putIf(forger, written,
              forger.fresh(u"open_work_answer"_s, {{"handover_id", handover},
                                                   {"case_id", work.toLongLong()},
                                                   {"answer", qint64(0)},
                                                   {"question", QString()},
                                                   {"reply", QString()}}));
    }
}

} // namespace

QByteArray statementOf(const Forger &forger, qint64 page, qint64 handover, qint64 officer)
{
    const QString reason = forger.record(u"handover"_s, handover).text("closing_reason");
    const qint64 lines = forger.number(u"SELECT COUNT(*) FROM log_entry WHERE log_page_id = %1"_s.arg(page));
    Row row{page, handover, officer, lines, qint64(0), reason, forger.head().sequence, forger.head().entryHash};
    appendNumbers(forger,
                  u"SELECT shared_item_id || ',' || found || ',' || state FROM item_count WHERE handover_id = %1 "
                  "ORDER BY id"_s.arg(handover),
                  row);
    row[4] = qint64(appendNumbers(forger,
                                  u"SELECT case_id || ',' || urgency FROM handed_over_work WHERE handover_id = %1 "
                                  "ORDER BY id"_s.arg(handover),
                                  row));
    return canonicalBody(RecordType::Statement, row);
}

HalfSigned putSigningOut(Forger &forger, const QString &closingReason, const Written &written)
{
    StoredRecord page = forger.record(u"log_page"_s, u"state = 0 ORDER BY id DESC LIMIT 1"_s);
    const qint64 officer = page.number("officer_id");
    StoredRecord handover = begunHandover(forger, page);
    liftBlock(forger, handover);
    forger.as(officer);
    page["state"] = qint64(closingReason.isEmpty() ? 1 : 2);
    for (const char *yes : {"items_tidy", "desk_clean", "evidence_collected"}) {
        handover[yes] = qint64(1);
    }
    handover["closing_reason"] = closingReason;
    handover["outgoing_signed_at"] = forger.now();
    if (written) {
        written(handover);
    }
    forger.put(handover);
    putCounts(forger, handover.id(), written);
    putWork(forger, handover.id(), written);
    forger.put(page);
    handover["statement_sequence"] = forger.head().sequence + 2;
    forger.put(handover);
    const JournalEntry statement = forger.append(EntryKind::HandoverStatement, handover.id(),
                                                 statementOf(forger, page.id(), handover.id(), officer));
    const JournalEntry signature =
        forger.appendSignature(EntryKind::HandoverSignature, SigningSide::Outgoing, statement, officer);
    return {page, handover, statement, decodeSignature(signature.body.value()).value().signature.bytes};
}

HalfSigned signOut(Forger &forger, const QString &closingReason, const Written &written)
{
    HalfSigned half = putSigningOut(forger, closingReason, written);
    forger.sign(Forged::WithTheActorsKey);
    return half;
}

void putTakingOver(Forger &forger, HalfSigned half, const TakingOverBy &who, const Written &written)
{
    forger.as(who.actor);
    half.page["state"] = qint64(3);
    half.page["closed_at"] = forger.now();
    half.handover["incoming_id"] = who.named;
    half.handover["arrived_at"] = forger.now();
    half.handover["incoming_signed_at"] = forger.now();
    for (const char *yes : {"dress_in_order", "previous_page_read", "area_in_order"}) {
        half.handover[yes] = qint64(1);
    }
    if (!half.handover.text("closing_reason").isEmpty()) {
        putCounts(forger, half.handover.id(), written);
    }
    putAnswers(forger, half.handover.id(), written);
    forger.put(half.page);
    half.handover["incoming_sequence"] = forger.head().sequence + 2;
    putIf(forger, written, half.handover, EntryKind::RecordChanged);
    forger.appendSignature(EntryKind::HandoverSignature, SigningSide::Incoming, half.statement, who.signer,
                           half.outgoingSignature);
}

StoredRecord pageAfter(const Forger &forger, StoredRecord page, qint64 officer)
{
    page = forger.another(page);
    page["page_number"] = page.number("page_number") + 1;
    page["officer_id"] = officer;
    page["state"] = qint64(0);
    page["opened_at"] = forger.now();
    page["closed_at"] = Value();
    return page;
}

void takeOver(Forger &forger, const HalfSigned &half, const TakingOverBy &who, const Written &written)
{
    putTakingOver(forger, half, who, written);
    forger.put(pageAfter(forger, half.page, who.actor), EntryKind::RecordCreated);
    forger.sign(Forged::WithTheActorsKey, who.signer);
}

void refuse(Forger &forger, HalfSigned half, qint64 officer, const Written &written)
{
    forger.as(officer);
    half.handover["incoming_id"] = officer;
    half.handover["refusal_reason"] = u"少一把钥匙"_s;
    half.handover["refused_at"] = forger.now();
    half.page["state"] = qint64(0);
    putIf(forger, written, half.handover, EntryKind::RecordChanged);
    forger.put(half.page);
    const QString reason = forger.record(u"handover"_s, half.handover.id()).text("refusal_reason");
    const JournalEntry statement =
        forger.append(EntryKind::HandoverStatement, half.handover.id(),
                      canonicalBody(RecordType::Statement, {half.page.id(), half.handover.id(), officer, reason,
                                                            forger.head().sequence, forger.head().entryHash}));
    forger.appendSignature(EntryKind::HandoverSignature, SigningSide::Refusing, statement, officer);
    forger.sign(Forged::WithTheActorsKey);
}

qint64 relief(const Forger &forger)
{
    return forger.number(
        u"SELECT id FROM staff_member WHERE role = 0 AND active = 1 AND id <> (SELECT officer_id FROM log_page "
        "ORDER BY id DESC LIMIT 1) LIMIT 1"_s);
}

} // namespace dutydesk::test
