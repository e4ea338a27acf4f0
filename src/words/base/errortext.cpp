// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errortext.h"

#include "journal/erasure.h"
#include "journal/tenure.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

// NOLINTNEXTLINE(readability-function-size): a sentence for each code
QString ErrorText::of(const Error &error)
{
    switch (error.code) { // no default: a new code without a sentence is a compiler warning
    case ErrorCode::InvalidInput:
        return error.detail.endsWith("telephone"_L1)
                   ? tr("This is not a telephone number: enter its digits, such as 010-88886666, or leave it empty.")
                   : tr("Please check what you entered.");
    case ErrorCode::NotFound:
        return tr("This record was not found.");
    case ErrorCode::Conflict:
        return tr("This contradicts what is already stored. Nothing was changed.");
    case ErrorCode::NotAllowed:
        return tr("Your role does not allow this.");
    case ErrorCode::WrongSecret:
        return tr("The password or PIN is not right.");
    case ErrorCode::SecretLocked:
        return tr("A PIN is not enough before its owner has signed in here with the password: please type the "
                  "password.");
    case ErrorCode::Blocked:
        return tr("A rule of the centre does not allow this now.");
    case ErrorCode::RecordClosed:
        return tr("This record is closed and cannot be changed any more.");
    case ErrorCode::NoOpenPage:
        return tr("No page of the duty log is open. Open the log, or take over the last page, under Shift handover.");
    case ErrorCode::Busy:
        return tr("Another program is writing to the database right now. Please try again.");
    case ErrorCode::StorageFailure:
        return tr("The disk or the database reported an error, so nothing was changed. Please try again. If it happens "
                  "again, have the disk checked.");
    case ErrorCode::DiskFull:
        return tr("The disk is full, so nothing was changed. Free some space on it, then try again.");
    case ErrorCode::ReadOnly:
        return tr("The database or its disk can only be read, so nothing can be saved. Remove the write protection, or "
                  "copy the database to another disk.");
    case ErrorCode::NoPermission:
        return tr("This account may not use the database or a file beside it. Ask whoever looks after this computer "
                  "for the right to read and write the file and its folder.");
    case ErrorCode::StorageMoved:
        return tr("The database file is gone: it was moved, deleted or replaced, or its disk was removed. Put it back "
                  "or connect the disk, then start the program again.");
    case ErrorCode::DatabaseMissing:
        return tr("The database file %1 is missing, although it was there before. Nothing was changed. Find the file "
                  "or connect its disk, then start again.")
            .arg(error.detail);
    case ErrorCode::FolderMissing:
        return tr("The folder is not there: %1").arg(error.detail);
    case ErrorCode::FileNotWritable:
        return tr("The file cannot be written: %1").arg(error.detail);
    case ErrorCode::DraftNotKept:
        return tr("What you type is not kept for later, because the folder %1 cannot be written. It is lost if the "
                  "program "
                  "ends: save it soon, and have the right to write there given back.")
            .arg(error.detail);
    case ErrorCode::DraftDiskFull:
        return tr("What you type is not kept for later, because the disk of %1 is full. It is lost if the program "
                  "ends: "
                  "save it soon, and free some space.")
            .arg(error.detail);
    case ErrorCode::FileNotReadable:
        return tr("The file cannot be read: %1").arg(error.detail);
    case ErrorCode::NotAFile:
        return tr("This is a folder or a device and not a file: %1").arg(error.detail);
    case ErrorCode::FileTooLarge:
        return tr("The file is larger than is read: %1").arg(error.detail);
    case ErrorCode::NotOurDatabase:
        return tr("This file is not a Dutydesk database: %1").arg(error.detail);
    case ErrorCode::DatabaseDamaged:
        return tr("The database file is damaged: it contains parts that the database did not write. Keep the file as "
                  "it is, and "
                  "restore the last backup.");
    case ErrorCode::ForeignJournal:
        return tr("Beside the database lies the file %1, which this program never writes and which can change what is "
                  "read. "
                  "Keep both as they are, and call the regional manager.")
            .arg(error.detail);
    case ErrorCode::DatabaseCutOff:
        return tr("The database file is damaged: its end is missing. %1 bytes are there. Keep the file as it is, and "
                  "restore the last backup.")
            .arg(error.detail);
    case ErrorCode::NetworkFileSystem:
        return tr("The database lies on a network share, where it is not safe. Use a local disk, or PostgreSQL.");
    case ErrorCode::AlreadyRunning:
        return tr("Dutydesk already has this database open. Close its window first.");
    case ErrorCode::SchemaTooNew:
        return tr("The database was made by a newer version. Please update this program.");
    case ErrorCode::SchemaTooOld:
        return tr("The database was made by an older version of this program. Open a copy of it in the window once; "
                  "that brings the copy up to date.");
    case ErrorCode::SchemaAltered:
        return tr("The database does not fit this program. Please restore the last backup.");
    case ErrorCode::JournalBroken:
        if (error.detail.startsWith(differingPage)) {
            return tr("Page %1 of the duty log is not as the journal tells it and cannot be printed. Under "
                      "Administration, Records, a check tells more; so does: dutydesk verify")
                .arg(error.detail.mid(differingPage.size()));
        }
        if (error.detail.startsWith(differingDay)) {
            return tr("The journal tells of other pages of the duty log of %1 than there are, so that it cannot be "
                      "printed. Under Administration, Records, a check tells more; so does: dutydesk verify")
                .arg(error.detail.mid(differingDay.size()));
        }
        return tr("The journal is not whole: it was changed outside this program.");
    case ErrorCode::PepperMissing:
        return tr("The file %1 is missing, without which no password opens here. Restore its folder from where the "
                  "manager keeps a copy, or copy it from the computer that worked with this database before. If it is "
                  "lost for good: dutydesk recover")
            .arg(error.detail);
    case ErrorCode::KeptLonger:
        return tr("This must still be kept: for at least a year after its last entry, and until there have been %1 "
                  "days "
                  "since on each of which two people worked.")
            .arg(Retention::daysOfWork);
    case ErrorCode::SamePerson:
        return tr("Two different people must sign.");
    case ErrorCode::TooNewToSign:
        return tr("Who signs an erasure must have had their role for %1 days, and nobody else may have given them a "
                  "new password in these days. For these two people that is so from %2 on.")
            .arg(Tenure::atLeast.count())
            .arg(error.detail);
    case ErrorCode::Erased:
        return tr("This was purged after its time was over. The certificate is kept.");
    case ErrorCode::BackupDamaged:
        return tr("This backup is damaged: the file is not as it was written. Take another one: %1").arg(error.detail);
    case ErrorCode::BackupOfServer:
        return tr("This database lies on a PostgreSQL server. Back it up there, with the server's own tools, such as "
                  "pg_dump.");
    case ErrorCode::PassphraseNeeded:
        return tr("This backup is encrypted: please type the passphrase with which it was made.");
    case ErrorCode::NoRoom:
        return tr("There is too little room left in the folder %1. Make room there, or choose another folder.")
            .arg(error.detail);
    case ErrorCode::Stopped:
        return tr("This was stopped. Nothing was changed.");
    case ErrorCode::WrongClock:
        return tr("This computer's clock cannot be right. Please set the clock first.");
    case ErrorCode::OwnRole:
        return tr("Nobody changes their own role. Another manager or the administrator can do it.");
    case ErrorCode::NoDisplay:
        return tr("There is no display to open a window on.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::of(const TableProblem &problem)
{
    switch (problem.kind) {
    case TableProblem::Kind::NotReadable:
        return tr("The file cannot be read: %1").arg(problem.place);
    case TableProblem::Kind::Encrypted:
        return tr("This workbook is protected by a password. Open it in the spreadsheet program, remove the password, "
                  "and save it again.");
    case TableProblem::Kind::OldFormat:
        return tr(
            "This is a workbook of the old kind (.xls). Open it in the spreadsheet program and save it as .xlsx.");
    case TableProblem::Kind::NotASpreadsheet:
        return tr("This file is neither a workbook (.xlsx) nor a text with separators (.csv). Open it in the "
                  "spreadsheet program and save it as .xlsx.");
    case TableProblem::Kind::Damaged:
    case TableProblem::Kind::MissingPart:
        return tr("The file cannot be read in full: %1. Open it in the spreadsheet program and save it again.")
            .arg(problem.place);
    case TableProblem::Kind::NotAFile:
        return of(Error{ErrorCode::NotAFile, problem.place});
    case TableProblem::Kind::TooLarge:
        return tooLarge(problem);
    case TableProblem::Kind::Stopped:
        return tr("Reading the file was stopped.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::tooLarge(const TableProblem &problem)
{
    using L = TableLimits;
    const L limits;
    const QString &place = problem.place;
    const std::pair<TableLimit, QString> sentences[] = {
        {&L::sheets, tr("%1: more than %2 sheets are not read. Divide the file into several.")},
        {&L::rows, tr("%1: more than %2 rows are not read, counted over all sheets and with the empty ones between. "
                      "Divide the file into several, or delete what stands far below.")},
        {&L::columns, tr("%1: more than %2 columns are not read. Delete what stands far to the right.")},
        {&L::cells, tr("%1: more than %2 cells are not read, counted over all sheets and with the empty ones between. "
                       "Divide the file into several.")},
        {&L::cellCharacters, tr("%1: more than %2 characters in one cell are not read.")},
        {&L::characters, tr("%1: more than %2 characters are not read. Divide the file into several.")},
        {&L::merged, tr("%1: more than %2 merged ranges of cells are not read.")},
    };
    for (const auto &[limit, sentence] : sentences) {
        if (limit == problem.limit) {
            return sentence.arg(place, QString::number(limits.*limit));
        }
    }
    if (problem.limit == &L::fileBytes || problem.limit == &L::unpackedBytes) {
        return tr("%1: more than %2 MB are not read. Divide the file into several.")
            .arg(place, QString::number(limits.*problem.limit / filelimits::megabyte));
    }
    return tr("The file is not built as spreadsheet programs do it: %1. Open it in the spreadsheet program and save it "
              "again.")
        .arg(place);
}

} // namespace dutydesk
