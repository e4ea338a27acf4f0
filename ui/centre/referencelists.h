// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/listpart.h"

#include <QCoreApplication>

namespace dutydesk {

/// The centre's lists of reference data.
class ReferenceLists
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ReferenceLists)

public:
    static ListDescription sharedItems();
    static ListDescription onCallLeaders();
    static ListDescription emergencyNumbers();
    static ListDescription phrases();
};

} // namespace dutydesk
