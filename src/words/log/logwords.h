// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/callcount.h"
#include "log/case.h"
#include "log/handover.h"
#include "log/logentry.h"
#include "log/logpage.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the kinds and states of the duty log are called, on paper and in the window.
class LogWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LogWords)

public:
    static QString source(EntrySource source);
    static QString calls(const CallCount &count);
    static QString entryClass(EntryClass entryClass);
    static QString urgency(Urgency urgency);
    static QString urgencyWithEffect(Urgency urgency);
    static QString pageState(PageState state);
    static QString placeAndMatter(const Case &work);
    static QString itemState(ItemState state);
    static QString answer(WorkAnswer answer);
};

} // namespace dutydesk
