// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/firststart.h"

#include "base/telephone.h"
#include "base/try.h"
#include "journal/signature.h"
#include "people/personname.h"

#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const StaffId firstManager(1);

template<Record T>
Result<void> putAll(Change &change, Repository<T> &repository, const std::vector<T> &records)
{
    for (const T &record : records) {
        CHECK(change.put(repository, record, EntryKind::RecordCreated));
    }
    return {};
}

} // namespace

FirstStart::FirstStart(FirstStartRepositories repositories, KeyVault &vault, Journal &journal, const ThisDesk &desk)
    : m_repositories(repositories)
    , m_vault(vault)
    , m_journal(journal)
    , m_desk(desk)
{}

Result<bool> FirstStart::isNeeded() const
{
    TRY(const std::vector<Centre> centres, m_repositories.centre.list());
    return centres.empty();
}

Result<Actor> FirstStart::begin(const FirstStartDraft &draft, const Secret &password, const Secret &pin)
{
    TRY(const bool needed, isNeeded());
    if (!needed) {
        return failure(ErrorCode::Conflict, u"there is a centre already"_s);
    }
    const Result<NonBlankText> managerName = personName(draft.managerName);
    if (!NonBlankText::from(draft.centreName)) {
        return failure(ErrorCode::InvalidInput, u"centre name"_s);
    }
    if (!managerName) {
        return failure(ErrorCode::InvalidInput, u"manager name"_s);
    }
    if (!isTelephoneOrNothing(draft.managerTelephone)) {
        return failure(ErrorCode::InvalidInput, u"manager telephone"_s);
    }
    CHECK(SignInService::checkSecrets(password, pin));
    // An earlier first start that failed half-way may have left the journal begun, and nothing else.
    if (const Result<void> begun = m_journal.begin(m_desk.id); !begun && begun.error().code != ErrorCode::Conflict) {
        return failure(begun.error());
    }
    // No other key can sign for the first one, so it signs for itself.
    TRY(const KeyMaterial key, m_vault.createOpen(firstManager, password, pin));
    const Actor actor{firstManager, *managerName, Role::CentreManager, m_desk.id};
    const Result<void> done =
        m_journal.change(actor, [&](Change &change) -> Result<void> { return write(change, draft, key); });
    if (!done) {
        m_vault.forget(firstManager);
        return failure(done.error());
    }
    return actor;
}

Result<void> FirstStart::write(Change &change, const FirstStartDraft &draft, const KeyMaterial &key)
{
    TRY(const ReferenceFile file, readReferenceFile(draft.language));
    TRY(const Centre centre, centreOf(draft, file));
    CHECK(change.put(m_repositories.centre, centre, EntryKind::RecordCreated));
    const StaffMember manager{
        firstManager, change.actor().name, Role::CentreManager, draft.managerTelephone.trimmed(), false, true};
    CHECK(change.put(m_repositories.staff, manager, EntryKind::RecordCreated));
    const StaffKey enrolled = StaffKey::from(StaffKeyId(1), firstManager, key, change.at());
    CHECK(change.put(m_repositories.keys, enrolled, EntryKind::KeyEnrolled));
    const auto sign = [&](const QByteArray &message) -> Result<Signature> {
        TRY(const QByteArray signature, m_vault.sign(firstManager, message));
        return Signature{key.publicKey, signature};
    };
    CHECK(signLastEntry(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, enrolled.id.value(), sign));
    CHECK(m_desk.enrol(change, m_vault));
    const Result<void> people = writePeople(change, draft);
    return people ? writeReferenceData(change, draft, file) : people;
}

Result<Centre> FirstStart::centreOf(const FirstStartDraft &draft, const ReferenceFile &file) const
{
    Centre centre =
        Centre::withDefaults(*NonBlankText::from(draft.centreName), draft.deskTelephone.trimmed(), draft.language);
    centre.code = draft.centreCode;
    centre.roleNames = file.roleNames.join(u'\n');
    return recordFrom(draftOf<CentreDraft>(centre), centre.id);
}

Result<void> FirstStart::writePeople(Change &change, const FirstStartDraft &draft)
{
    std::set<QString> looks{lookOf(change.actor().name)};
    std::vector<StaffMember> staff;
    for (const StaffDraft &person : draft.staff) {
        const Result<NonBlankText> name = personName(person.name);
        if (!name) {
            return failure(ErrorCode::InvalidInput, u"name"_s);
        }
        if (!looks.insert(lookOf(*name)).second) {
            return failure(ErrorCode::Conflict, u"name"_s);
        }
        if (!isTelephoneOrNothing(person.telephone)) {
            return failure(ErrorCode::InvalidInput, u"staff telephone"_s);
        }
        const StaffId id(firstManager.value() + 1 + static_cast<qint64>(staff.size()));
        staff.push_back({id, *name, person.role, person.telephone.trimmed(), person.onRoster, true});
    }
    CHECK(putAll<StaffMember>(change, m_repositories.staff, staff));
    std::vector<OnCallLeader> leaders;
    for (const OnCallLeaderDraft &leader : draft.leaders) {
        const int number = static_cast<int>(leaders.size()) + 1;
        TRY(OnCallLeader record, recordFrom(leader, OnCallLeaderId(number)));
        record.sortOrder = number;
        leaders.push_back(std::move(record));
    }
    return putAll<OnCallLeader>(change, m_repositories.leaders, leaders);
}

Result<void> FirstStart::writeReferenceData(Change &change, const FirstStartDraft &draft, const ReferenceFile &file)
{
    Result<void> put = putAll<ShiftPattern>(change, m_repositories.patterns, file.patterns);
    if (put) {
        put = putAll<SharedItem>(change, m_repositories.items, file.items);
    }
    if (put && draft.leaders.empty()) {
        put = putAll<OnCallLeader>(change, m_repositories.leaders, file.leaders);
    }
    if (put) {
        put = putAll<EmergencyNumber>(change, m_repositories.emergencyNumbers, file.emergencyNumbers);
    }
    if (put) {
        put = putAll<Phrase>(change, m_repositories.phrases, file.phrases);
    }
    if (put) {
        put = putAll<CalendarDay>(change, m_repositories.calendar, file.calendar);
    }
    return put;
}

} // namespace dutydesk
