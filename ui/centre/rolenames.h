// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centre.h"

#include <QCoreApplication>
#include <QStringList>

namespace dutydesk {

/// The labels of the five roles, in the order of Role: the centre's own where it has some.
class RoleNames
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RoleNames)

public:
    static QStringList of(const Centre &centre);
};

} // namespace dutydesk
