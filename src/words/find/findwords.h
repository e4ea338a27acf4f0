// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/findgroup.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the groups of things found are called.
class FindWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::FindWords)

public:
    static QString group(FindGroup group);
};

} // namespace dutydesk
