// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerview.h"

#include <QCoreApplication>

namespace dutydesk {

/// Makes the pages for the centre's lists of reference data.
class ReferenceLists
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ReferenceLists)

public:
    static RegisterView *sharedItems(const Seat &seat, QWidget *parent);
    static RegisterView *onCallLeaders(const Seat &seat, QWidget *parent);
    static RegisterView *emergencyNumbers(const Seat &seat, QWidget *parent);
    static RegisterView *phrases(const Seat &seat, QWidget *parent);
};

} // namespace dutydesk
