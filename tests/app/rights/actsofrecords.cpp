// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "backup/backupservice.h"
#include "find/findservice.h"
#include "journal/journalwatch.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ofProgram = "the program's own work, which hands out no record";
constexpr auto proof = "anybody may have the records checked; findings and a code's entry hold no record";
constexpr auto hasBackups = "everybody may know whether there are backups";

} // namespace

std::vector<ServiceAct> actsOfRecords()
{
    constexpr Right keep = Right::KeepBackups;
    return {
        open("FindService::catchUp", ofProgram, [](auto &of) { return of.find->catchUp(); }),
        open("FindService::forget", ofProgram, [](auto &of) { return of.find->forget(); }),
        needs(Right::ReadRecords, "FindService::find",
              [](auto &of, const Actor &actor) { return of.find->find(actor, {.text = u"漏水"_s}); }),
        needs(Right::ReadRecords, "FindService::flats",
              [](auto &of, const Actor &actor) { return of.find->flats(actor, u"3-"_s, 6); }),
        needs(Right::ReadRecords, "FindService::flatsMeant",
              [](auto &of, const Actor &actor) { return of.find->flatsMeant(actor, u"3-502"_s); }),
        open("Verifier::verify", proof, [](auto &of) { return of.verifier->verify(); }),
        open("Verifier::checkCode", proof,
             [](auto &of) -> Result<void> {
                 TRY(const JournalHead head, of.journal->head());
                 TRY(const JournalEntry entry, of.verifier->checkCode(PaperCode::of(head)));
                 return entry.body ? failure(ErrorCode::NotAllowed, u"the entry has its body"_s) : Result<void>();
             }),
        open("JournalWatch::goOn", proof, [](auto &of) { return of.watch->goOn(); }),
        needs(Right::ReviewRecords, "JournalWatch::acknowledge",
              [](auto &of, const Actor &actor) { return of.watch->acknowledge(actor, u"seen"_s); }),
        open("BackupService::overview", hasBackups, [](auto &of) { return of.backups->overview(); }),
        open("BackupService::warning", hasBackups, [](auto &of) { return of.backups->warning(); }),
        open("BackupService::beginIfDue", ofProgram, [](auto &of) { return of.backups->beginIfDue(); }),
        open("BackupService::begin", "the command line, whose person is known to the computer only",
             [](auto &of) { return of.backups->begin(QStringList(), BackupProtection{}); }),
        open("BackupService::goOn", ofProgram, [](auto &of) { return of.backups->goOn(); }),
        needs(keep, "BackupService::change",
              [](auto &of, const Actor &actor) { return of.backups->change(actor, {.folder = u"nowhere"_s}); }),
        needs(keep, "BackupService::setPassphrase",
              [](auto &of, const Actor &actor) { return of.backups->setPassphrase(actor, Secret(u"short"_s)); }),
        needs(keep, "BackupService::list", [](auto &of, const Actor &actor) { return of.backups->list(actor); }),
        needs(keep, "BackupService::begin", [](auto &of, const Actor &actor) { return of.backups->begin(actor); }),
        needs(keep, "BackupService::reading",
              [](auto &of, const Actor &actor) { return of.backups->reading(actor, u"nowhere"_s, {}); }),
        needs(keep, "BackupService::beside",
              [](auto &of, const Actor &actor) { return of.backups->beside(actor, BackupContent()); }),
        needs(Right::RestoreBackup, "BackupService::allowRestore",
              [](auto &of, const Actor &actor) {
                  return of.backups->allowRestore(actor, Secret(u"wrong"_s), BackupFindings());
              }),
    };
}

} // namespace dutydesk::test
