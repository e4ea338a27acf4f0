// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/dutylog.h"
#include "layout/printdocument.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the printed page says besides the page itself.
struct LogPageOptions
{
    QString centreName;
    QTimeZone zone;
    QString paperCode = {}; ///< of the signed head, by which the print is checked; empty for a page not signed yet
    QDateTime printedAt;    ///< UTC
    bool isCopy = false;    ///< printed again after it was signed: marked as a copy
};

/// 《值班记录》 with its handover part, A4 portrait (HO-11).
class LogPageDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LogPageDocument)

public:
    static PrintDocument of(const PageView &view, const LogPageOptions &options);

    /// What stands on the page beneath the lines: open work, equipment, handover, signatures.
    static QString belowEntries(const PageView &view, const LogPageOptions &options);

    /// What is said about a line besides what happened: which line it corrects, when and why; that it was written late.
    static QStringList remarks(const EntryOnPage &line, const PageView &view, const QTimeZone &zone);

    /// `2026-12-01 周二`
    static QString dateText(QDate date);

    static QString sourceName(EntrySource source);
    static QString className(EntryClass entryClass);
    static QString itemStateName(ItemState state);
    static QString answerName(WorkAnswer answer);

private:
    static QString head(const PageView &view, const LogPageOptions &options);
    static QString entries(const PageView &view, const LogPageOptions &options);
    static QString openWork(const PageView &view, const LogPageOptions &options);
    static QString items(const PageView &view);
    static QString handover(const PageView &view, const LogPageOptions &options);
    static QString signatures(const PageView &view, const LogPageOptions &options);
};

} // namespace dutydesk
