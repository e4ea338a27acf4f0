// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/openwork.h"
#include "handover/reviewservice.h"

#include <QCoreApplication>

namespace dutydesk {

/// Names of what the handover and its review show.
class HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::HandoverText)

public:
    static QString heatName(Heat heat);
    static QString placeAndMatter(const OpenWork &work);
    static QString exceptionName(PageException exception);
};

} // namespace dutydesk
