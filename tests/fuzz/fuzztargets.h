// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Everything of the program that reads bytes or text from outside, each as a function that takes any input. libFuzzer
/// calls it with what it invents (`./dev fuzz`), and the ordinary tests with the kept seeds and variants of them.
namespace dutydesk::fuzz {

struct FuzzTarget
{
    const char *name; ///< also of the folder of its seeds
    void (*run)(const QByteArray &input);
    int quickRuns; ///< in the ordinary tests; what takes long is run less often
};

const std::vector<FuzzTarget> &fuzzTargets();

/// The target of that name. Ends the program if there is none.
const FuzzTarget &fuzzTarget(const QString &name);

/// Ends the program if `what` does not hold, so that the input is kept.
void demand(bool holds, const char *what);

/// The input as text: UTF-8, or behind a byte FE the units of UTF-16, which may hold half a character.
QString typedText(const QByteArray &input);

void backupFile(const QByteArray &input);
void backupKeyFile(const QByteArray &input);
void backupManifest(const QByteArray &input);
void calendarList(const QByteArray &input);
void draftJson(const QByteArray &input);
void headPin(const QByteArray &input);
void importCell(const QByteArray &input);
void journalBody(const QByteArray &input);
void journalRules(const QByteArray &input);
void maskedText(const QByteArray &input);
void paperCode(const QByteArray &input);
void quickLine(const QByteArray &input);
void recordRow(const QByteArray &input);
void referenceList(const QByteArray &input);
void romanisation(const QByteArray &input);
void searchedText(const QByteArray &input);
void separatedText(const QByteArray &input);
void sheetXml(const QByteArray &input);
void staffKey(const QByteArray &input);
void unitNumber(const QByteArray &input);
void workbook(const QByteArray &input);
void workbookParts(const QByteArray &input);

} // namespace dutydesk::fuzz
