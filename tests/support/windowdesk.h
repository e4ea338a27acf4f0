// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "centre/centreservice.h"
#include "datarequests/privacyservice.h"
#include "facilities/facilityregister.h"
#include "find/findablesofcentre.h"
#include "find/findservice.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "journal/journalwatch.h"
#include "log/dutylog.h"
#include "log/findablesoflog.h"
#include "owners/ownerarchive.h"
#include "people/staffrepository.h"
#include "roster/dutyrepository.h"
#include "roster/rosterrepositories.h"
#include "roster/rosterservice.h"
#include "setup/firststart.h"
#include "signin/staffservice.h"
#include "support/fakebackup.h"
#include "support/fakecentre.h"
#include "support/fakeevidence.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"
#include "support/fakelog.h"
#include "support/fakeowners.h"
#include "support/fakerecordstores.h"
#include "support/fakerepository.h"
#include "support/fakesearch.h"
#include "support/immediategateway.h"
#include "today/limitsofcases.h"
#include "today/logtoday.h"
#include "today/officetoday.h"
#include "today/reviewtoday.h"
#include "today/taskstoday.h"
#include "today/todayservice.h"

#include <QTemporaryDir>

namespace dutydesk::test {

/// A centre in memory with all services that the main window uses. It is empty until open() makes the first start. The
/// clock stands at Monday 2 March 2026, 08:00.
class WindowDesk
{
public:
    WindowDesk()
    {
        gateway.services = {.firstStart = &firstStart,
                            .signIn = &signIn,
                            .staff = &staffService,
                            .centre = &centreService,
                            .roster = &rosterService,
                            .find = &find,
                            .logLines = &dutyLog.lines,
                            .openWork = &dutyLog.openWork,
                            .logPages = &dutyLog.pages,
                            .callCounts = &callCounts,
                            .handover = &handoverService,
                            .reviews = &reviewService,
                            .runningLimits = &runningLimits,
                            .escalations = &escalations,
                            .callouts = &callouts,
                            .cases = &cases,
                            .owners = &ownerArchive,
                            .privacy = &privacy,
                            .facilities = &facilities,
                            .backups = &backups,
                            .today = &today,
                            .verifier = &verifier,
                            .journal = &journal,
                            .watch = &watch};
        runningLimits.add(limitsOfCases(handovers.repositories()));
    }

    /// Makes the first start with 陈静 as manager and 王芳 as a duty officer who has no password yet.
    Actor open()
    {
        return firstStart
            .begin({.centreName = QStringLiteral("枫景苑服务中心"),
                    .managerName = QStringLiteral("陈静"),
                    .staff = {{.name = QStringLiteral("王芳")}}},
                   password, pin)
            .value();
    }

    const Secret password{QStringLiteral("correct horse")};
    const Secret pin{QStringLiteral("240819")};

    FixedClock clock;
    FakeJournalRepository journalRepository;
    FakeUnitOfWork unitOfWork;
    FakeCrypto crypto;
    FakeHeadPin headPin;
    FakeKeyVault vault;
    Journal journal{{journalRepository, unitOfWork, crypto, vault, clock, headPin, AllRecords::rules()}};
    FakeCentreStore store;
    FakeRecords<ShiftPatternRepository> patterns;
    FakeRepository<StaffMember> staff;
    FakeRepository<StaffKey> keys;
    FakeRepository<DeskKey> deskKeys;
    ThisDesk thisDesk{DeskId(1), deskKeys};
    FakeRepository<Duty> duties;
    FakeRepository<RosterMonth> months;
    FakeRepository<Substitution> substitutions;
    FakeLogStore handovers;
    FakeEvidenceStore evidenceStore;
    SignInService signIn{staff, keys, vault, journal, thisDesk};
    StaffService staffService{staff, keys, vault, signIn, journal};
    CentreService centreService{store.repositories(), journal};
    FirstStart firstStart{{store.centre, store.items, store.leaders, store.emergencyNumbers, store.phrases,
                           store.calendar, patterns, staff, keys},
                          vault,
                          journal,
                          thisDesk};
    RosterService rosterService{{patterns, duties, months, substitutions, staff, store.calendar, store.centre,
                                 store.leaders, store.emergencyNumbers},
                                journal};
    EvidenceFiles evidence{evidenceStore.evidence, evidenceStore.contents};
    DutyLog dutyLog{
        {handovers.repositories(), evidenceStore.evidence, staff, patterns, duties, store.centre}, evidence, journal};
    FakeCallTally callTally{handovers};
    CallCounts callCounts{callTally};
    HandoverService handoverService{
        {dutyLog.pages, dutyLog.openWork, handovers.repositories(), store.items, store.centre}, signIn, journal};
    ReviewService reviewService{dutyLog.pages, handovers.repositories(), signIn, journal};
    FakeOwnerStore owners;
    OwnerArchive ownerArchive{owners.repositories(), store.centre, {}, journal};
    PrivacyService privacy{owners.repositories(), store.centre, staff, {}, journal};
    FacilityRegister facilities{owners.repositories(), staff, journal};
    RunningLimits runningLimits;
    EscalationService escalations{
        {handovers.repositories(), dutyLog.runningPage, store.leaders, staff, patterns, duties}, journal};
    CalloutService callouts{handovers.repositories(), dutyLog.runningPage, journal};
    CaseService cases{handovers.repositories(), dutyLog.runningPage, staff, evidence, journal};
    FakeStores stores = allStores();
    Verifier verifier{{journalRepository, crypto, vault, headPin, AllRecords::rules(), clock, pointersTo(stores)}};
    JournalWatch watch{journal, verifier, clock};
    QTemporaryDir privateFolder;
    FakeBackupSource backupSource{journal};
    FakeCopyOpener copyOpener{backupSource, verifier};
    FakeBackupFiles backupFiles;
    PlainSmallFiles smallFiles;
    FakeRepository<Erasure> erasures;
    BackupService backups{{.run = {backupSource, copyOpener, backupFiles, smallFiles, clock, QStringLiteral("0.1")},
                           .files = backupFiles,
                           .signer = signIn,
                           .desk = DeskId(1),
                           .privateFolder = privateFolder.path(),
                           .erasures = erasures},
                          journal};
    WorkToday workToday{runningLimits, dutyLog.openWork, clock};
    DutyToday dutyToday{rosterService, dutyLog.pages, store.centre};
    LinesToday linesToday{handovers.repositories()};
    TasksToday tasksToday{handovers.repositories(), clock};
    ReviewToday reviewToday{handovers.repositories(), store.centre};
    ReportsToday reportsToday{escalations};
    AlarmsToday alarmsToday{watch};
    RosterToday rosterToday{rosterService};
    BackupToday backupToday{backups};
    TodayService today{{&workToday, &dutyToday, &linesToday, &tasksToday, &reviewToday, &reportsToday, &alarmsToday,
                        &rosterToday, &backupToday},
                       clock};
    FakeSearchIndex searchIndex;
    FakeRomanisation romanisation;
    Findables ofLog = findablesOfLog(handovers.repositories(), evidenceStore.evidence, staff);
    Findables ofCentre = findablesOfCentre(staff, store.repositories());
    FindService find{{searchIndex, journalRepository, unitOfWork, romanisation, pointers()}};
    ImmediateGateway gateway;

private:
    FakeStores allStores()
    {
        const LogRepositories log = handovers.repositories();
        return storesOf(store.centre, store.items, store.leaders, store.emergencyNumbers, store.phrases, store.calendar,
                        patterns, staff, keys, deskKeys, duties, months, substitutions, log.volumes, log.pages,
                        log.entries, log.cases, log.caseSteps, log.handovers, log.itemCounts, log.answers, log.reviews,
                        log.prints, log.handedOver, log.escalations, log.attempts, log.callouts, log.measures,
                        log.limits, evidenceStore.evidence, evidenceStore.contents);
    }

    static std::vector<const RecordStore *> pointersTo(const FakeStores &all)
    {
        std::vector<const RecordStore *> pointers;
        for (const std::unique_ptr<RecordStore> &one : all) {
            pointers.push_back(one.get());
        }
        return pointers;
    }

    std::vector<const Findable *> pointers() const
    {
        std::vector<const Findable *> all;
        for (const Findables *some : {&ofLog, &ofCentre}) {
            for (const std::unique_ptr<Findable> &findable : *some) {
                all.push_back(findable.get());
            }
        }
        return all;
    }
};

} // namespace dutydesk::test
