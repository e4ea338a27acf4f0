// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "datarequests/privacyrecords.h"
#include "facilities/facility.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the kinds and states of the owner archive are called, on paper and in the window.
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

    /// The fields that an access record names, in words; what was exported stays as it is.
    static QString fields(const AccessRecord &record);

    /// `98.77 m²` of hundredths; empty where it is not known.
    static QString area(qint64 hundredths);

    /// `2026-03-04`; empty where it is not known.
    static QString date(const std::optional<QDate> &date);
};

} // namespace dutydesk
