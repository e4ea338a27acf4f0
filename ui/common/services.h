// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dutydesk {

class CentreService;
class DataErasure;
class EvidenceFiles;
class FacilityRegister;
class FindService;
class FirstStart;
class HandoverService;
class Journal;
class JournalWatch;
class LogLines;
class LogPages;
class LogPrivacy;
class OpenWorkService;
class OwnerArchive;
class OwnerImport;
class PrivacyService;
class PurgeService;
class ReviewService;
class RosterExporter;
class RosterService;
class SignInService;
class StaffService;
class TableFiles;
class Verifier;

/// The services that pages call through the gateway. All of them are there in the program; a test fills in those that
/// its page uses.
struct Services
{
    FirstStart *firstStart = nullptr;
    SignInService *signIn = nullptr;
    StaffService *staff = nullptr;
    CentreService *centre = nullptr;
    RosterService *roster = nullptr;
    FindService *find = nullptr;
    const RosterExporter *rosterExporter = nullptr;
    const TableFiles *tableFiles = nullptr;
    EvidenceFiles *evidence = nullptr;
    LogLines *logLines = nullptr;
    OpenWorkService *openWork = nullptr;
    LogPages *logPages = nullptr;
    HandoverService *handover = nullptr;
    ReviewService *reviews = nullptr;
    PurgeService *purge = nullptr;
    OwnerArchive *owners = nullptr;
    OwnerImport *ownerImport = nullptr;
    PrivacyService *privacy = nullptr;
    LogPrivacy *logPrivacy = nullptr;
    DataErasure *erasure = nullptr;
    FacilityRegister *facilities = nullptr;
    Verifier *verifier = nullptr;

    /// Only to be asked. `journal->headCheck()` tells whether the journal and this desk's own note of it agree; where
    /// HeadCheck::isAlarm(), the window says so as long as it is open, and NotFound means that there is nothing to say.
    /// The gateway asks it after each task what was written.
    Journal *journal = nullptr;

    /// Verifies the journal after the start, a step whenever it is asked to.
    JournalWatch *watch = nullptr;
};

} // namespace dutydesk
