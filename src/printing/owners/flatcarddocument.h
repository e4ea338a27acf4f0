// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout/printdocument.h"
#include "owners/flatcard.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dutydesk {

/// Options of the printed sheets of the owner archive.
struct OwnerPrintOptions
{
    QString centreName;
    QTimeZone zone;
    QDateTime printedAt; ///< UTC
    QString printedBy;
};

/// 《业主档案》 of one flat on A4 portrait (domain 2.9). It masks the data itself and leaves sensitive data out.
class FlatCardDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::FlatCardDocument)

public:
    static PrintDocument of(const FlatCard &card, const std::vector<HistoryLine> &history,
                            const OwnerPrintOptions &options);

private:
    static QString flat(const FlatCard &card);
    static QString people(const FlatCard &card, ResidentKind kind, const QString &title);
    static QString vehicles(const FlatCard &card);
    static QString matters(const std::vector<HistoryLine> &history, const OwnerPrintOptions &options);
    static QString signatures(const OwnerPrintOptions &options);
};

} // namespace dutydesk
