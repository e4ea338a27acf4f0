// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/reviewservice.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the kinds and states of handovers are called, on paper and in the window.
class HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::HandoverWords)

public:
    static QString exception(PageException exception);
};

} // namespace dutydesk
