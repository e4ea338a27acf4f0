// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "people/staffmember.h"

#include <map>

namespace dutydesk {

/// What only some roles may do, and what closes or removes something for good.
enum class RoleUse { AlarmExplained, PageReviewed, CertificateSigned, BlockLifted };

/// A role that somebody was given after the first change of all, while they had it.
struct RoleGiven
{
    qint64 sequence; ///< the entry that gives it
    qint64 timeMs;
    Role role;
    QString name;             ///< whose role it became
    QString giver;            ///< who wrote the entry
    qint64 untilSequence = 0; ///< the entry that ends it; 0 while it lasts
    qint64 untilMs = 0;
    std::map<RoleUse, std::vector<qint64>> uses = {}; ///< the entries of what was done with it

    bool operator==(const RoleGiven &) const = default;
};

/// Remembers who gave which role to whom, and what it was used for. All of it is by right; a verifier tells of it.
class RoleHistory
{
public:
    /// For each entry of the chain, in order; the body is null if it is empty or was erased.
    void note(const JournalEntry &entry, const DecodedBody *body);

    /// Each role that somebody was given after the first change of all, in order, whether it was used or not.
    const std::vector<RoleGiven> &given() const { return m_given; }

    /// The person's name according to the entries so far; empty if there is no such person.
    QString nameOf(qint64 staff) const;

private:
    void notePerson(const JournalEntry &entry, const StaffMember &member);
    void noteHandover(const JournalEntry &entry, const Row &row);
    void use(qint64 staff, RoleUse use, qint64 sequence);

    std::map<qint64, StaffMember> m_people;
    std::vector<RoleGiven> m_given;
    std::map<qint64, std::size_t> m_current; ///< by person: the place in m_given of the role they have
    std::map<qint64, Row> m_lifted;          ///< by handover: who lifted which blocks
    bool m_isFirstChange = true;
};

} // namespace dutydesk
