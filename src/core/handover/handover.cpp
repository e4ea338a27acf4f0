// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handover.h"

#include <QStringList>

namespace dutydesk {

bool Handover::isLifted(OpenWorkId work) const
{
    return overriddenWork && overriddenWork->split(u' ').contains(QString::number(work.value()));
}

} // namespace dutydesk
