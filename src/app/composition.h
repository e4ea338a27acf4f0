// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "centre/centreservice.h"
#include "datarequests/dataerasure.h"
#include "datarequests/privacyservice.h"
#include "facilities/facilityregister.h"
#include "files/durablearchivefile.h"
#include "files/fileheadpin.h"
#include "find/forgettingspace.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "import/ownerimport.h"
#include "journal/journalwatch.h"
#include "journal/sqljournalrepository.h"
#include "journal/sqlrecordstore.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"
#include "log/dutylog.h"
#include "log/logofflats.h"
#include "log/logprivacy.h"
#include "log/purgeservice.h"
#include "log/sqllogrepositories.h"
#include "owners/ownerarchive.h"
#include "owners/sqlownerrepositories.h"
#include "people/staffrepository.h"
#include "romanisation/icuromanisation.h"
#include "roster/dutyrepository.h"
#include "roster/rosterfiles.h"
#include "roster/rosterrepositories.h"
#include "roster/rosterservice.h"
#include "setup/firststart.h"
#include "signin/staffservice.h"
#include "sql/instancelock.h"
#include "sql/sqlrecords.h"
#include "tables/spreadsheetfiles.h"
#include "worker/threadgateway.h"

namespace dutydesk {

struct DeskSettings
{
    ConnectionSettings connection;
    QString privateFolder; ///< for what must not lie beside the database: pepper and head pins
    const Clock &clock;
    KeyCost keyCost = KeyCost::production(); ///< of opening a person's key
    std::chrono::milliseconds keyAim = std::chrono::milliseconds(500);
    HeadPin *headPin = nullptr;  ///< another place for the pin than the private folder
    bool makesNewPepper = false; ///< where it is lost, so that a manager can be enrolled anew
    bool onlyReads = false;      ///< for commands that look: no secret is made, no alarm is written

    /// A database in a file; an empty path is the computer's own.
    static DeskSettings forFile(const QString &databasePath, const Clock &clock);

    static QString defaultDatabasePath();
    static QString defaultPrivateFolder();
};

/// All that lives on the services' thread, in the order in which it is needed. The window reaches it through
/// ThreadGateway, the command line uses it as it is. The one place that knows every concrete class below the window.
class Desk final : public ServicesOwner
{
public:
    /// Opens, or makes, and brings the schema up to date. Where it fails, everything is as it was. PepperMissing where
    /// the keys in the database were made with a private folder that is not there.
    ///
    /// Unless it only reads, the chain is compared with this desk's pin before the first change; an alarm is kept in
    /// Journal::headCheck(), which the window asks for.
    static Result<std::unique_ptr<Desk>> open(const DeskSettings &settings);

    Services &services() override { return m_services; }
    Journal &journal() { return m_journal; }
    Database &database() { return *m_database; }

    // For the demo centre, which brings services of its own where something is signed.
    KeyVault &keyVault() { return m_keyVault; }
    StaffRepository &staff() { return m_staff; }
    StaffKeyRepository &staffKeys() { return m_staffKeys; }
    CentreRepository &centreRepository() { return m_centre; }
    SharedItemRepository &sharedItems() { return m_sharedItems; }
    LogRepositories logRepositories() { return m_logRepositories; }
    OwnerRepositories ownerRepositories() { return m_owners.repositories(); }

    /// NotFound before the first start.
    Result<Centre> centre() const { return m_centre.findById(CentreId(1)); }

    static constexpr DeskId deskId = DeskId(1);

private:
    /// What can fail to be there, made before the rest.
    struct Parts
    {
        std::unique_ptr<InstanceLock> lock;
        std::unique_ptr<Database> database;
        QByteArray pinKey;
        LockedBytes pepper;
    };

    Desk(const DeskSettings &settings, Parts parts);
    CentreRepositories centreRepositories();
    RosterRepositories rosterRepositories();
    Findables findables();
    static Result<Parts> prepare(const DeskSettings &settings);

    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<Database> m_database;
    OpenSslCrypto m_crypto;
    SodiumKeyVault m_keyVault;
    FileHeadPin m_headPin;

    DurableArchiveFile m_archiveFile;

    SqlJournalRepository m_journalRepository;
    SqlRepository<Erasure> m_erasures;
    SqlRepository<StaffMember> m_staff;
    SqlRepository<StaffKey> m_staffKeys;
    SqlRepository<Centre> m_centre;
    SqlRepository<SharedItem> m_sharedItems;
    SqlRepository<OnCallLeader> m_onCallLeaders;
    SqlRepository<EmergencyNumber> m_emergencyNumbers;
    SqlRepository<Phrase> m_phrases;
    SqlRepository<CalendarDay> m_calendar;
    SqlRepository<ShiftPattern> m_shiftPatterns;
    SqlRepository<Duty> m_duties;
    SqlRepository<RosterMonth> m_rosterMonths;
    SqlRepository<Substitution> m_substitutions;
    SqlLogStore m_handovers;
    LogRepositories m_logRepositories;
    SqlRepository<Evidence> m_evidence;
    SqlRepository<EvidenceContent> m_evidenceContents;
    SqlOwnerStore m_owners;

    Journal m_journal;
    SignInService m_signInService;
    StaffService m_staffService;
    FirstStart m_firstStart;
    CentreService m_centreService;
    RosterService m_rosterService;
    RosterFiles m_rosterFiles;
    SpreadsheetFiles m_tableFiles;
    EvidenceFiles m_evidenceFiles;
    DutyLog m_dutyLog;
    HandoverService m_handoverService;
    IcuRomanisation m_romanisation;
    Findables m_findables;
    std::unique_ptr<SearchIndex> m_searchIndex;
    FindService m_findService;
    ForgettingSpace m_erasedSpace;
    ReviewService m_reviewService;
    std::vector<SqlRecordStore> m_recordStores; ///< one for every type of record
    Verifier m_verifier;
    JournalWatch m_watch;
    PurgeService m_purgeService;
    LogOfFlats m_logOfFlats;
    OwnerArchive m_ownerArchive;
    OwnerImport m_ownerImport;
    PrivacyService m_privacyService;
    LogPrivacy m_logPrivacy;
    DataErasure m_dataErasure;
    FacilityRegister m_facilityRegister;
    Services m_services;
};

} // namespace dutydesk
