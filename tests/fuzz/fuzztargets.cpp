// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztargets.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace dutydesk::fuzz {

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets = {
        {"backup-file", &backupFile, 1'000},
        {"backup-key", &backupKeyFile, 2'000},
        {"backup-manifest", &backupManifest, 60'000},
        {"calendar", &calendarList, 150'000},
        {"draft", &draftJson, 2'000},
        {"head-pin", &headPin, 1'000},
        {"import-cell", &importCell, 10'000},
        {"journal-body", &journalBody, 250'000},
        {"journal-rules", &journalRules, 5'000},
        {"masked-text", &maskedText, 50'000},
        {"paper-code", &paperCode, 150'000},
        {"quick-line", &quickLine, 100'000},
        {"record-row", &recordRow, 60'000},
        {"reference", &referenceList, 60'000},
        {"romanisation", &romanisation, 5'000},
        {"searched-text", &searchedText, 50'000},
        {"separated-text", &separatedText, 20'000},
        {"sheet-xml", &sheetXml, 10'000},
        {"staff-key", &staffKey, 2'000},
        {"unit-number", &unitNumber, 100'000},
        {"workbook", &workbook, 2'000},
        {"workbook-parts", &workbookParts, 500},
    };
    return targets;
}

const FuzzTarget &fuzzTarget(const QString &name)
{
    const auto found = std::ranges::find_if(
        fuzzTargets(), [&](const FuzzTarget &target) { return name == QLatin1StringView(target.name); });
    demand(found != fuzzTargets().end(), "there is a target of that name");
    return *found;
}

void demand(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "This does not hold: %s\n", what);
        std::abort();
    }
}

QString typedText(const QByteArray &input)
{
    if (!input.startsWith('\xFE')) {
        return QString::fromUtf8(input);
    }
    QString text;
    for (qsizetype at = 1; at + 1 < input.size(); at += 2) {
        text += QChar(static_cast<uchar>(input[at]), static_cast<uchar>(input[at + 1]));
    }
    return text;
}

} // namespace dutydesk::fuzz
