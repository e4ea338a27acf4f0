// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout/printdocument.h"
#include "log/pageview.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the printed page says besides the page itself.
struct LogPageOptions
{
    QString centreName;
    QTimeZone zone;
    QDateTime printedAt; ///< UTC
    bool isCopy = false; ///< printed again after it was signed: marked as a copy
};

/// 《值班记录》 with its handover part, A4 portrait (HO-11). A page that is signed carries the code of its own last
/// signature, and so the same on every print.
class LogPageDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LogPageDocument)

public:
    static PrintDocument of(const PageView &view, const LogPageOptions &options);

    /// What stands on the page beneath the lines: area, open work, equipment, remarks, signatures. Needs
    /// no picture, so that a window can show it too.
    static QString belowEntries(const PageView &view, const LogPageOptions &options);

    /// What is said about a line besides what happened: which line it corrects, when and why; that it was written late.
    static QStringList remarks(const EntryOnPage &line, const PageView &view, const QTimeZone &zone);

    /// `2026-12-01 周二`
    static QString dateText(QDate date);

    /// Who was on the roster to go on when the desk was closed, and why it was closed.
    static QString closedBeforeRelief(const PageView &view, const QTimeZone &zone);

    /// Who lifted the block of important work, and why: for each handover that was refused, then for the last one.
    static QStringList liftings(const PageView &view, const QTimeZone &zone);

private:
    static QString head(const PageView &view, const LogPageOptions &options);
    static QString entries(const PageView &view, const LogPageOptions &options);
    static QString entryRow(const EntryOnPage &line, const PageView &view, const LogPageOptions &options);
    static QString area(const PageView &view);
    static QString openWork(const PageView &view, const LogPageOptions &options);
    static QString items(const PageView &view);
    static QString countTable(const std::vector<ItemCount> &counts);
    static QString environment(const PageView &view);
    static QString furtherRemarks(const PageView &view, const LogPageOptions &options);
    static QString doneText(const EntryOnPage &line, const LogPageOptions &options);
    static QString signatures(const PageView &view, const LogPageOptions &options);
    static QString incomingRemark(const PageView &view, const LogPageOptions &options);
    static QString fingerprint(const PageView &view, const LogPageOptions &options);
};

} // namespace dutydesk
