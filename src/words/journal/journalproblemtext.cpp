// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalproblemtext.h"

#include "records/allrecords.h"

namespace dutydesk {

// NOLINTNEXTLINE(readability-function-size): a sentence for each problem
QString JournalProblemText::of(JournalProblem problem)
{
    switch (problem) { // no default: a new problem without a sentence is a compiler warning
    case JournalProblem::NotBegun:
        return tr("there is no journal");
    case JournalProblem::WrongSequence:
        return tr("an entry is missing or stands in another's place");
    case JournalProblem::BrokenLink:
        return tr("it does not follow the entry before it");
    case JournalProblem::TimeBackwards:
        return tr("it is earlier than the entry before it");
    case JournalProblem::WrongTime:
        return tr("it says that it was written at another time than the journal does");
    case JournalProblem::FromTheFuture:
        return tr("it was written at a time that has not come yet, or this computer's clock is behind");
    case JournalProblem::UnknownKind:
        return tr("this program does not know its kind");
    case JournalProblem::WrongGenesis:
        return tr("the journal does not begin as it should");
    case JournalProblem::MissingBody:
        return tr("its content was taken out");
    case JournalProblem::WrongSalt:
        return tr("the salt of its content was changed, or was left where the content was erased");
    case JournalProblem::WrongContentHash:
        return tr("its content was changed");
    case JournalProblem::WrongEntryHash:
        return tr("one of its fields was changed");
    case JournalProblem::NotCanonical:
        return tr("its content is not in the form that this program writes");
    case JournalProblem::WrongBody:
        return tr("its content does not belong to it");
    case JournalProblem::KeyNotEnrolled:
        return tr("a signing key appears or ends without being enrolled or revoked");
    case JournalProblem::KeyNotSigned:
        return tr("nobody who may do so has signed for this key");
    case JournalProblem::WrongStatement:
        return tr("it signs something that cannot be signed");
    case JournalProblem::WrongSigner:
        return tr("it is not signed by the one who wrote it");
    case JournalProblem::UnknownKey:
        return tr("it is signed with a key that was not the person's own");
    case JournalProblem::ForgedSignature:
        return tr("the signature does not fit");
    case JournalProblem::ChangeNotSigned:
        return tr("it was not signed by the person in whose name it stands");
    case JournalProblem::NoRight:
        return tr("the person in whose name it stands, or who signed it second, had no right to do so");
    case JournalProblem::WrittenTwice:
        return tr("a record was changed that is written only once");
    case JournalProblem::AfterClosing:
        return tr("it changes what had been signed and closed");
    case JournalProblem::NotSignedFor:
        return tr("it says that something was signed or decided, without the proof that belongs to it");
    case JournalProblem::UnknownReference:
        return tr("it names something that does not exist");
    case JournalProblem::WrongErasure:
        return tr("it certifies an erasure that is not the one found");
    case JournalProblem::EarlyErasure:
        return tr("it purged a volume before the time for keeping was over");
    case JournalProblem::MissingTail:
        return tr("entries that this desk had saved are gone");
    case JournalProblem::OffPin:
        return tr("this entry was another one when this desk noted it");
    case JournalProblem::PinTampered:
        return tr("this desk's own note of the journal was changed");
    case JournalProblem::OtherRoot:
        return tr("the centre's first key is not the one that this computer knows");
    case JournalProblem::OtherEntries:
        return tr("more was written than this computer noted, although only this computer writes here");
    case JournalProblem::RowDiffers:
        return tr("the stored record is not as the journal says");
    case JournalProblem::RowMissing:
        return tr("the stored record is gone");
    case JournalProblem::RowExtra:
        return tr("a stored record has no entry in the journal");
    case JournalProblem::UnknownRecord:
        return tr("it tells of a type of record that this program does not know");
    case JournalProblem::PartMissing:
        return tr("a part of the database is missing");
    case JournalProblem::PartAdded:
        return tr("the database has a part that this program does not make");
    case JournalProblem::PartChanged:
        return tr("a part of the database was changed");
    case JournalProblem::FileDamaged:
        return tr("the tables and indexes of the database are damaged or were changed");
    case JournalProblem::SecondIdentity:
        return tr("the database holds a second journal's name");
    case JournalProblem::SearchIncomplete:
        return tr("the search does not find all that it should");
    }
    Q_UNREACHABLE();
}

QString JournalProblemText::of(RecordType type)
{
    QString name = tr("record of type %1").arg(static_cast<int>(type));
    AllRecords::each([&]<Record T>(const ListedRecord<T> &listed) {
        if (T::recordType == type) {
            name = AllRecords::tr(listed.name);
        }
    });
    return name;
}

QString JournalProblemText::of(const SchemaPart &part)
{
    const auto inTable = [&](const QString &text) { return text.arg(part.name, part.table); };
    switch (part.kind) {
    case SchemaPart::Kind::Table:
        return tr("the table %1").arg(part.name);
    case SchemaPart::Kind::Column:
        return inTable(tr("the column %1 of the table %2"));
    case SchemaPart::Kind::Index:
        return inTable(tr("the index %1 of the table %2"));
    case SchemaPart::Kind::Trigger:
        return inTable(tr("the trigger %1 of the table %2"));
    case SchemaPart::Kind::View:
        return tr("the view %1").arg(part.name);
    case SchemaPart::Kind::Constraint:
        return inTable(tr("the constraint %1 of the table %2"));
    case SchemaPart::Kind::Function:
        return tr("the function %1").arg(part.name);
    }
    Q_UNREACHABLE();
}

QString JournalProblemText::whatOf(const JournalFinding &finding)
{
    if (!finding.detail.isEmpty()) {
        return tr("%1 (%2)").arg(of(finding.problem), finding.detail);
    }
    if (finding.type) {
        return tr("%1 (%2, number %3)").arg(of(finding.problem)).arg(of(*finding.type)).arg(finding.record);
    }
    if (!finding.part) {
        return of(finding.problem);
    }
    switch (finding.problem) {
    case JournalProblem::PartMissing:
        return tr("%1 is missing").arg(of(*finding.part));
    case JournalProblem::PartAdded:
        return tr("%1 was added outside this program").arg(of(*finding.part));
    default:
        return tr("%1 was changed").arg(of(*finding.part));
    }
}

QString JournalProblemText::holdings(const VerificationReport &report)
{
    QStringList all;
    for (const auto &[type, rows] : report.rows) {
        all.append(tr("%1 %2").arg(of(type)).arg(rows));
    }
    return tr("Records compared with the journal: %1.").arg(all.join(tr(", ")));
}

namespace {

QString textOf(NotChecked part)
{
    switch (part) {
    case NotChecked::ServerSchema:
        return JournalProblemText::tr("the tables and triggers of the server, since this user may not make a schema "
                                      "to compare with");
    case NotChecked::ServerIndexes:
        return JournalProblemText::tr("whether the indexes of the server agree with its tables, and who has which "
                                      "rights there");
    case NotChecked::FreeSpace:
        return JournalProblemText::tr("parts of the file that no table uses");
    case NotChecked::EndOfChain:
        return JournalProblemText::tr(
            "whether the end is missing, since this computer has not worked with this journal "
            "before: compare the newest code on paper");
    case NotChecked::SearchBehind:
        return JournalProblemText::tr("the search, which has not read all entries yet: until it has, each answer of it "
                                      "says that it may not be complete");
    case NotChecked::WordsOfSearch:
        return JournalProblemText::tr("the words by which records are found, except for some hundred records");
    }
    Q_UNREACHABLE();
}

} // namespace

QString JournalProblemText::notChecked(const VerificationReport &report)
{
    QStringList all;
    for (const NotChecked part : report.notChecked) {
        all.append(textOf(part));
    }
    return all.isEmpty() ? QString() : tr("Not checked: %1.").arg(all.join(tr("; ")));
}

QString JournalProblemText::of(const JournalFinding &finding)
{
    const QString what = whatOf(finding);
    if (finding.sequence == 0) {
        return tr("The journal is not whole: %1.").arg(what);
    }
    return tr("The journal is not whole. Entry %1: %2.").arg(finding.sequence).arg(what);
}

} // namespace dutydesk
