// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centredrafts.h"
#include "centre/centrerepositories.h"
#include "journal/journal.h"

namespace dutydesk {

/// The centre's settings and reference data. Everyone may read them; changing them needs Right::ChangeSettings. Records
/// that are no longer used are retired, not deleted, because old records name them.
class CentreService
{
public:
    CentreService(CentreRepositories repositories, Journal &journal);

    /// Fails with NotFound before the first start.
    Result<Centre> centre() const;
    Result<Centre> change(const Actor &actor, const CentreDraft &draft);

    /// The lists include retired records. Items, leaders and numbers come in the order of counting and printing,
    /// phrases by code.
    Result<std::vector<SharedItem>> items() const;
    Result<std::vector<OnCallLeader>> leaders() const;
    Result<std::vector<EmergencyNumber>> emergencyNumbers() const;
    Result<std::vector<Phrase>> phrases() const;

    /// New records go to the end of their list.
    Result<SharedItem> add(const Actor &actor, const SharedItemDraft &draft);
    Result<OnCallLeader> add(const Actor &actor, const OnCallLeaderDraft &draft);
    Result<EmergencyNumber> add(const Actor &actor, const EmergencyNumberDraft &draft);
    /// Fails with Conflict if an active phrase has that code; change() and setActive() do too.
    Result<Phrase> add(const Actor &actor, const PhraseDraft &draft);

    Result<SharedItem> change(const Actor &actor, SharedItemId id, const SharedItemDraft &draft);
    Result<OnCallLeader> change(const Actor &actor, OnCallLeaderId id, const OnCallLeaderDraft &draft);
    Result<EmergencyNumber> change(const Actor &actor, EmergencyNumberId id, const EmergencyNumberDraft &draft);
    Result<Phrase> change(const Actor &actor, PhraseId id, const PhraseDraft &draft);

    /// Retires the record or brings it back.
    Result<SharedItem> setActive(const Actor &actor, SharedItemId id, bool active);
    Result<OnCallLeader> setActive(const Actor &actor, OnCallLeaderId id, bool active);
    Result<EmergencyNumber> setActive(const Actor &actor, EmergencyNumberId id, bool active);
    Result<Phrase> setActive(const Actor &actor, PhraseId id, bool active);

    /// Puts the list in the given order; records that are not named follow in their present order.
    Result<void> reorder(const Actor &actor, const std::vector<SharedItemId> &order);
    Result<void> reorder(const Actor &actor, const std::vector<OnCallLeaderId> &order);
    Result<void> reorder(const Actor &actor, const std::vector<EmergencyNumberId> &order);

    /// Holidays and make-up days of that year, by date.
    Result<std::vector<CalendarDay>> calendar(int year) const;

    /// Replaces a year's list by one in the form of calendarfile.h, in one change (RO-6), and returns the new days.
    /// InvalidInput gives the number of an entry of another year or a repeated date, or means that the list is empty.
    Result<std::vector<CalendarDay>> importCalendar(const Actor &actor, int year, const QByteArray &json);

private:
    template<Record T, typename Draft>
    Result<T> addTo(Repository<T> &repository, const Actor &actor, const Draft &draft);
    template<Record T, typename Draft>
    Result<T> changeIn(Repository<T> &repository, const Actor &actor, IdOf<T> id, const Draft &draft);
    template<Record T>
    Result<T> setActiveIn(Repository<T> &repository, const Actor &actor, IdOf<T> id, bool active);
    template<Record T>
    Result<void> reorderIn(Repository<T> &repository, const Actor &actor, const std::vector<IdOf<T>> &order);
    template<Record T>
    Result<T> write(const Actor &actor, Repository<T> &repository, EntryKind kind,
                    const std::function<Result<T>()> &make);
    template<Record T>
    Result<void> checkUnique(const T &record) const;
    Result<void> replaceYear(Change &change, int year, const std::vector<CalendarDay> &days);

    CentreRepositories m_repositories;
    Journal &m_journal;
};

} // namespace dutydesk
