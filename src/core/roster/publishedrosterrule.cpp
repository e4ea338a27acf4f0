// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/publishedrosterrule.h"

#include <algorithm>

namespace dutydesk {

JointRule::Finding PublishedRosterRule::check(const ReadEntry &read)
{
    Problem problem;
    if (const std::optional<RosterMonth> month = read.record<RosterMonth>()) {
        problem = checkMonth(read, *month);
    } else if (read.entry.kind == EntryKind::RosterPublished) {
        problem = JournalProblem::WrongBody;
    } else if (const std::optional<Duty> duty = read.record<Duty>()) {
        problem = checkDuty(read, *duty);
    } else if (const std::optional<Substitution> made = read.record<Substitution>()) {
        m_substitutions.push_back({read.entry.sequence, *made});
    }
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

PublishedRosterRule::Problem PublishedRosterRule::checkMonth(const ReadEntry &read, const RosterMonth &month)
{
    const auto known = m_months.find(month.id.value());
    const std::optional<RosterMonth> before = known == m_months.end() ? std::nullopt : std::optional(known->second);
    m_months.insert_or_assign(month.id.value(), month);
    const bool wasPublished = before && before->state == RosterState::Published;
    const bool publishes = read.entry.kind == EntryKind::RosterPublished;
    if (wasPublished) {
        RosterMonth next = *before;
        ++next.revision;
        m_changedMonths.push_back({read.entry.sequence, month});
        return publishes || month != next ? Problem(JournalProblem::AfterClosing) : std::nullopt;
    }
    if (publishes != (month.state == RosterState::Published)) {
        return JournalProblem::NotSignedFor;
    }
    if (month.revision != (publishes ? 1 : 0) || (!publishes && (month.publishedBy || month.publishedAt))) {
        return JournalProblem::NotSignedFor;
    }
    const auto [id, isNew] = m_idOf.emplace(Month(month.year, month.month), month.id.value());
    if (!isNew && id->second != month.id.value()) {
        return JournalProblem::WrittenTwice;
    }
    if (!publishes) {
        return std::nullopt;
    }
    if (!m_published.emplace(Month(month.year, month.month), month.id.value()).second) {
        return JournalProblem::AfterClosing;
    }
    const bool isTheirs = month.publishedBy && month.publishedBy->value() == read.entry.actor;
    return isTheirs ? std::nullopt : Problem(JournalProblem::WrongSigner);
}

PublishedRosterRule::Problem PublishedRosterRule::checkDuty(const ReadEntry &read, const Duty &duty)
{
    const auto known = m_duties.find(duty.id.value());
    m_shiftBefore.emplace(duty.id.value(), known == m_duties.end() ? std::nullopt : known->second.pattern);
    m_duties.insert_or_assign(duty.id.value(), duty);
    const auto [cell, isNew] = m_dutyOf.emplace(std::pair(duty.staff, duty.date), duty.id.value());
    if (!isNew && cell->second != duty.id.value()) {
        return JournalProblem::WrittenTwice;
    }
    if (isPublished(duty.date)) {
        m_changedDuties.push_back({read.entry.sequence, duty});
    }
    return std::nullopt;
}

bool PublishedRosterRule::isPublished(QDate date) const
{
    return m_published.contains({date.year(), date.month()});
}

/// Whether a substitution of the change clears this duty or gives it to the substitute.
bool PublishedRosterRule::isSubstituted(const Duty &duty) const
{
    return std::ranges::any_of(m_substitutions, [&](const Due<Substitution> &due) {
        const Substitution &made = due.record;
        const bool isCleared = duty.id == made.duty && duty.staff == made.original && !duty.pattern;
        const bool isGiven = duty.staff == made.substitute && duty.pattern == made.pattern;
        return made.date == duty.date && (isCleared || isGiven);
    });
}

/// Whether the duties are as the substitution says, the one cleared of the shift that it had, the other given, and the
/// month has a new revision, all for this substitution alone.
bool PublishedRosterRule::isCarriedOut(const Substitution &substitution) const
{
    const auto isChanged = [&](StaffId staff, std::optional<ShiftPatternId> pattern) {
        return std::ranges::any_of(m_changedDuties, [&](const Due<Duty> &due) {
            return due.record.staff == staff && due.record.date == substitution.date && due.record.pattern == pattern;
        });
    };
    const auto before = m_shiftBefore.find(substitution.duty.value());
    const bool isAlone = m_substitutions.size() == 1 && m_changedDuties.size() == 2 && m_changedMonths.size() == 1;
    return isAlone && before != m_shiftBefore.end() && before->second == substitution.pattern
           && substitution.original != substitution.substitute && isChanged(substitution.original, std::nullopt)
           && isChanged(substitution.substitute, substitution.pattern);
}

JointRule::Finding PublishedRosterRule::endOfChange()
{
    Finding finding;
    const auto say = [&](qint64 sequence) { finding = JournalFinding{sequence, JournalProblem::NotSignedFor}; };
    for (const Due<Duty> &due : m_changedDuties) {
        if (!finding && !isSubstituted(due.record)) {
            say(due.sequence);
        }
    }
    for (const Due<Substitution> &due : m_substitutions) {
        if (!finding && !isCarriedOut(due.record)) {
            say(due.sequence);
        }
    }
    for (const Due<RosterMonth> &due : m_changedMonths) {
        const auto isOfMonth = [&](const Due<Substitution> &made) {
            return made.record.date.year() == due.record.year && made.record.date.month() == due.record.month;
        };
        if (!finding && std::ranges::none_of(m_substitutions, isOfMonth)) {
            say(due.sequence);
        }
    }
    m_shiftBefore.clear();
    m_changedDuties.clear();
    m_changedMonths.clear();
    m_substitutions.clear();
    return finding;
}

} // namespace dutydesk
