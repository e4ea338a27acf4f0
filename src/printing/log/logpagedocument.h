// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout/printdocument.h"
#include "log/pageview.h"

#include <QCoreApplication>

namespace dutydesk {

/// Options of a printed page.
struct LogPageOptions
{
    QString centreName;
    QTimeZone zone;
    QDateTime printedAt; ///< UTC
    bool isCopy = false; ///< the page was printed before after it was signed, so this print is marked as a copy
};

/// 《值班记录》 with its handover part on A4 portrait (HO-11). A signed page carries the code of its last signature,
/// which is the same on every print.
class LogPageDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LogPageDocument)

public:
    static PrintDocument of(const PageView &view, const LogPageOptions &options);

    /// The part of the page below the lines: area, open work, equipment, remarks, signatures. It needs no pictures, so
    /// that a window can show it too.
    static QString belowEntries(const PageView &view, const LogPageOptions &options);

    /// Remarks about a line: which line it corrects, when and why, and whether it was written late.
    static QStringList remarks(const EntryOnPage &line, const PageView &view, const QTimeZone &zone);

    /// A date such as `2026-12-01 周二`.
    static QString dateText(QDate date);

    /// The relief who was on the roster when the desk was closed, and the reason for closing.
    static QString closedBeforeRelief(const PageView &view, const QTimeZone &zone);

    /// Who lifted the block of important work, and why: first for handovers that were refused, then for the last one.
    static QStringList liftings(const PageView &view, const QTimeZone &zone);

private:
    static QString head(const PageView &view, const LogPageOptions &options);
    static QString entries(const PageView &view, const LogPageOptions &options);
    static QString entryRow(const EntryOnPage &line, const PageView &view, const LogPageOptions &options);
    static QString area(const PageView &view);
    static QString openWork(const PageView &view, const LogPageOptions &options);
    static QString underWay(const PageView &view, const LogPageOptions &options);
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
