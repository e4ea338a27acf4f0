// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registertable.h"
#include "facilities/facilityregister.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dutydesk {

/// What the register of common facilities says in its lists.
class FacilityText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::FacilityText)

public:
    static QStringList headings();
    static RegisterTable::Row row(const FacilityLine &line, QDate today);

    /// The whole of it, as a form.
    static QString details(const FacilityLine &line, QDate today);

    static QStringList historyHeadings();
    static std::vector<RegisterTable::Row> history(const std::vector<FacilityEventLine> &events, const QTimeZone &zone);

private:
    static QString place(const FacilityLine &line);
    static QString state(const Facility &facility);
    static QString inspection(const FacilityLine &line, QDate today);
    static std::optional<Tone> toneOfInspection(const FacilityLine &line, QDate today);
};

} // namespace dutydesk
