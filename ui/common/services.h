// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dutydesk {

class BackupService;
class CallCounts;
class CalloutService;
class CaseService;
class CentreService;
class DataErasure;
class EscalationService;
class FacilityRegister;
class FindService;
class FirstStart;
class HandoverService;
class Journal;
class JournalWatch;
class LogLines;
class LogPages;
class LogPrivacy;
class FollowUps;
class OwnerArchive;
class OwnerImport;
class PrivacyService;
class PurgeService;
class ReviewService;
class RosterExporter;
class RosterService;
class RunningLimits;
class SignInService;
class StaffService;
class TableFiles;
class TodayService;
class Verifier;

/// The services that pages call through the gateway. The program provides all of them; a test only those that its page
/// uses.
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
    LogLines *logLines = nullptr;
    FollowUps *openWork = nullptr;
    LogPages *logPages = nullptr;
    const CallCounts *callCounts = nullptr;
    HandoverService *handover = nullptr;
    ReviewService *reviews = nullptr;
    RunningLimits *runningLimits = nullptr;
    EscalationService *escalations = nullptr;
    CalloutService *callouts = nullptr;
    CaseService *cases = nullptr;
    PurgeService *purge = nullptr;
    OwnerArchive *owners = nullptr;
    OwnerImport *ownerImport = nullptr;
    PrivacyService *privacy = nullptr;
    LogPrivacy *logPrivacy = nullptr;
    DataErasure *erasure = nullptr;
    FacilityRegister *facilities = nullptr;
    BackupService *backups = nullptr;
    TodayService *today = nullptr;
    Verifier *verifier = nullptr;

    /// For reading only: `journal->headCheck()` compares the journal with this desk's own note of it, and the gateway
    /// asks after each task which types were written.
    Journal *journal = nullptr;

    /// Verifies the journal after the start, one step per call.
    JournalWatch *watch = nullptr;
};

} // namespace dutydesk
