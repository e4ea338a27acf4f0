// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "datarequests/privacyrecords.h"
#include "facilities/facility.h"

#include <QCoreApplication>

namespace dutydesk {

/// The names of the kinds and states of the owner archive, on paper and in the window.
class OwnerWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::OwnerWords)

public:
    static QString kind(ResidentKind kind);
    static QString use(FlatUse use);
    static QString fitOut(FitOut fitOut);
    static QString facilityState(FacilityState state);
    static QString accessKind(AccessKind kind);
    static QString requestKind(DataRequestKind kind);
    static QString historyKind(HistoryKind kind);

    /// The fields of an access record in words; the name of an exported register is returned unchanged.
    static QString fields(const AccessRecord &record);

    /// An area such as `98.77 m²`, from hundredths; empty for 0.
    static QString area(qint64 hundredths);

    /// A date such as `2026-03-04`; empty if there is none.
    static QString date(const std::optional<QDate> &date);
};

} // namespace dutydesk
