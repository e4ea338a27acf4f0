// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverservice.h"

#include <QCoreApplication>

#include <span>

namespace dutydesk {

/// Sentences on a handover, as both officers read them before they sign.
class HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::HandoverText)

public:
    /// Each item that needs an explanation, with it, as both officers read it before they sign.
    static QStringList countExceptions(std::span<const ItemCount> counts);
    static QStringList countExceptions(const std::vector<SharedItem> &items, const std::vector<ItemCountDraft> &counts);

    /// Who lifted the block of important work for the handover under way, and why; empty where nobody did.
    static QString lifted(const PageView &view);

    /// What was set going and is not over: reports, call-outs, measures. Empty where there is nothing.
    static QStringList underWay(const PageView &view);

    /// That no relief follows, and why; empty where one does.
    static QString closing(const QString &reason, bool beforeRelief);

    /// A case as the lists of open work name it: number, place and matter; of a task, also who does it.
    static QString work(const Case &work);

private:
    static QString countException(const QString &item, int expected, int found, ItemState state,
                                  const QString &explanation);
};

} // namespace dutydesk
