// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "log/dutylog.h"
#include "people/staffrepository.h"
#include "roster/dutyrepository.h"
#include "roster/rosterrepositories.h"
#include "support/fakeevidence.h"
#include "support/fakejournal.h"
#include "support/fakelog.h"
#include "support/fakerepository.h"

namespace dutydesk::test {

inline NonBlankText text(QStringView words)
{
    return NonBlankText::from(words.toString()).value();
}

/// Signs by joining the staff id and the message. It accepts one secret.
class FakeSigner final : public Signer
{
public:
    Result<Signature> sign(StaffId staff, const Secret &secret, const QByteArray &message) override
    {
        if (secret.bytes() != "right") {
            return failure(ErrorCode::WrongSecret, {});
        }
        const QByteArray key = QByteArray::number(staff.value()).rightJustified(32, '0');
        return Signature{key, QCryptographicHash::hash(key + message, QCryptographicHash::Sha512)};
    }
};

/// A front desk in memory: officers 1 and 2, manager 3, administrator 4; day shift 08:00–20:30; two radios to count.
/// The clock stands at Monday 2 March 2026, 08:00.
class HandoverDesk
{
public:
    HandoverDesk()
    {
        const auto ok = [](const Result<void> &done) { Q_ASSERT(done); };
        ok(staff.put({StaffId(1), text(u"王芳"), Role::DutyOfficer, {}, true, true}));
        ok(staff.put({StaffId(2), text(u"李强"), Role::DutyOfficer, {}, true, true}));
        ok(staff.put({StaffId(3), text(u"陈静"), Role::CentreManager, {}, false, true}));
        ok(patterns.put(
            {ShiftPatternId(1), text(u"白"), text(u"白班"), ShiftKind::Duty, {8, 0}, {20, 30}, 2, 1, 1, {}, 1, true}));
        ok(centre.put(
            Centre::withDefaults(text(u"枫景苑服务中心"), QStringLiteral("010-5555"), QStringLiteral("zh_CN"))));
        ok(items.put({SharedItemId(1), text(u"对讲机"), 2, {}, {}, 1, true}));
    }

    /// Makes a failed change leave nothing behind, as with a database.
    void keepNothingOfWhatFails()
    {
        journal.unitOfWork.remember = [this] {
            return [this, records = store, files = evidenceStore, entries = journal.repository.entries] {
                store = records;
                evidenceStore = files;
                journal.repository.entries = entries;
            };
        };
    }

    /// The services of the log, as pages call them.
    template<typename Services>
    void serveLog(Services &services)
    {
        services.logLines = &dutyLog.lines;
        services.openWork = &dutyLog.openWork;
        services.logPages = &dutyLog.pages;
        services.callCounts = &callCounts;
        services.escalations = &escalations;
        services.callouts = &callouts;
        services.cases = &cases;
    }

    /// Every item found, all three ticks set.
    SigningOut allInOrder() const
    {
        return {.itemsTidy = true,
                .deskClean = true,
                .evidenceCollected = true,
                .counts = {{.item = SharedItemId(1), .found = 2}}};
    }

    TakingOver arrivedInTime() const
    {
        return {.arrivedAt = clock.now(), .dressInOrder = true, .previousPageRead = true};
    }

    const Actor wang{StaffId(1), text(u"王芳"), Role::DutyOfficer, DeskId(1)};
    const Actor li{StaffId(2), text(u"李强"), Role::DutyOfficer, DeskId(1)};
    const Actor manager{StaffId(3), text(u"陈静"), Role::CentreManager, DeskId(1)};
    const Actor administrator{StaffId(4), text(u"系统"), Role::Administrator, DeskId(1)};
    const Secret right{QStringLiteral("right")};
    const Secret wrong{QStringLiteral("wrong")};

    FixedClock clock;
    TestJournal journal{clock};
    FakeLogStore store;
    FakeEvidenceStore evidenceStore;
    FakeRepository<StaffMember> staff;
    FakeRecords<ShiftPatternRepository> patterns;
    FakeRepository<Duty> duties;
    FakeRecords<CentreRepository> centre;
    FakeRecords<SharedItemRepository> items;
    FakeRepository<OnCallLeader> leaders;
    FakeSigner signer;
    EvidenceFiles evidence{evidenceStore.evidence, evidenceStore.contents};
    DutyLog dutyLog{
        {store.repositories(), evidenceStore.evidence, staff, patterns, duties, centre}, evidence, journal.journal};
    FakeCallTally callTally{store};
    CallCounts callCounts{callTally};
    HandoverService handover{
        {dutyLog.pages, dutyLog.openWork, store.repositories(), items, centre}, signer, journal.journal};
    ReviewService reviews{dutyLog.pages, store.repositories(), signer, journal.journal};
    EscalationService escalations{{store.repositories(), dutyLog.runningPage, leaders, staff, patterns, duties},
                                  journal.journal};
    CalloutService callouts{store.repositories(), dutyLog.runningPage, journal.journal};
    CaseService cases{store.repositories(), dutyLog.runningPage, staff, evidence, journal.journal};
};

} // namespace dutydesk::test
