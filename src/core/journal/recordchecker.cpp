// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/recordchecker.h"

#include "base/listofids.h"
#include "journal/signature.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Whether a number in the column, if there is one, is this id.
bool namesOnly(const Row &row, std::optional<int> column, qint64 id)
{
    const Value value = column ? valueOrNothing(row, static_cast<std::size_t>(*column)) : Value();
    const qint64 *named = std::get_if<qint64>(&value);
    return !named || *named == id;
}

} // namespace

RecordChecker::Finding RecordChecker::check(const ReadEntry &read)
{
    const JournalEntry &entry = read.entry;
    if (const Finding finding = checkSigned(read)) {
        return finding;
    }
    const auto rule = m_rules.find(entry.type);
    if (rule == m_rules.end()) {
        return std::nullopt;
    }
    if (rule->second.isSignedAfterwards) {
        m_toBeSigned = entry.sequence;
    }
    if (!read.body) {
        m_known[entry.type].emplace(entry.reference, false);
        return std::nullopt;
    }
    const auto form = m_rules.forms.find(entry.type);
    if (form != m_rules.forms.end() && !form->second(read.body->row)) {
        return read.bad(JournalProblem::WrongBody);
    }
    const Problem problem = checkRecord(entry, read.body->row, rule->second);
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

/// A review belongs to the signature right after it, and the other way round.
RecordChecker::Finding RecordChecker::checkSigned(const ReadEntry &read)
{
    const std::optional<qint64> signedEntry = std::exchange(m_toBeSigned, std::nullopt);
    const bool isSignature = read.entry.kind == EntryKind::ReviewSignature;
    if (signedEntry && !isSignature) {
        return JournalFinding{*signedEntry, JournalProblem::NotSignedFor};
    }
    if (!isSignature || !read.body) {
        return std::nullopt;
    }
    const Result<SignatureBody> body = signatureOf(*read.body);
    const bool fits = body && signedEntry == body->signedSequence;
    return fits ? std::nullopt : Finding(read.bad(JournalProblem::WrongStatement));
}

RecordChecker::Problem RecordChecker::checkRecord(const JournalEntry &entry, const Row &row, const RecordRule &rule)
{
    const auto [known, isNew] = m_known[entry.type].emplace(entry.reference, true);
    // An id whose earlier record was erased may be given again.
    const bool isFirst = isNew || !known->second;
    if (rule.isWriteOnce && !isFirst) {
        return JournalProblem::WrittenTwice;
    }
    known->second = true;
    // A column that never changes names who wrote the first entry.
    const bool namesFirst = rule.writer && (rule.fixed >> *rule.writer & 1U) != 0;
    const bool namesThis = !namesFirst || isFirst;
    if ((namesThis && !namesOnly(row, rule.writer, entry.actor)) || !namesOnly(row, rule.desk, entry.desk)) {
        return JournalProblem::WrongSigner;
    }
    noteReferences(entry, row);
    return rule.fixed == 0 ? Problem() : checkFixed(entry, row, rule);
}

RecordChecker::Problem RecordChecker::checkFixed(const JournalEntry &entry, const Row &row, const RecordRule &rule)
{
    Row fixed;
    for (std::size_t column = 0; rule.fixed >> column != 0; ++column) {
        if ((rule.fixed >> column & 1U) != 0) {
            fixed.push_back(valueOrNothing(row, column));
        }
    }
    const auto [first, isNew] = m_fixed.emplace(std::pair(entry.type, entry.reference), fixed);
    return isNew || first->second == fixed ? Problem() : JournalProblem::WrittenTwice;
}

void RecordChecker::noteReferences(const JournalEntry &entry, const Row &row)
{
    const auto columns = m_rules.references.find(entry.type);
    if (columns == m_rules.references.end()) {
        return;
    }
    for (const ReferenceColumn &reference : columns->second) {
        const Value value = valueOrNothing(row, reference.column);
        if (const qint64 *id = std::get_if<qint64>(&value)) {
            m_named.push_back({entry.sequence, reference.type, *id});
        }
        for (const qint64 id : std::holds_alternative<QString>(value) ? numbersIn(value) : std::vector<qint64>()) {
            m_named.push_back({entry.sequence, reference.type, id});
        }
    }
}

RecordChecker::Finding RecordChecker::endOfChange()
{
    const auto isMissing = [&](const Named &named) { return !m_known[named.type].contains(named.id); };
    const auto missing = std::ranges::find_if(m_named, isMissing);
    Finding finding;
    if (m_toBeSigned) {
        finding = JournalFinding{*m_toBeSigned, JournalProblem::NotSignedFor};
    } else if (missing != m_named.end()) {
        finding = JournalFinding{missing->sequence, JournalProblem::UnknownReference};
    }
    m_named.clear();
    return finding;
}

} // namespace dutydesk
