// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyservice.h"
#include "owners/flatcarddocument.h"

namespace dutydesk {

/// All data kept about one person, unmasked, on the sheet that they may ask for (OW-6; domain 4.1).
class OwnDataDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::OwnDataDocument)

public:
    static PrintDocument of(const OwnData &data, const OwnerPrintOptions &options);

private:
    static QString person(const OwnData &data);
    static QString vehicles(const OwnData &data);
    static QString matters(const OwnData &data, const OwnerPrintOptions &options);
    static QString accesses(const OwnData &data, const OwnerPrintOptions &options);
    static QString requests(const OwnData &data, const OwnerPrintOptions &options);
    static QString signatures();
};

} // namespace dutydesk
