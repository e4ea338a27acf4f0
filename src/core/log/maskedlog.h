// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/pageview.h"
#include "privacy/maskedrecord.h"

namespace dutydesk {

/// The page as it is shown, printed and exported (OW-5; domain 4.2). Masks each record of the page as the description
/// of that record demands.
PageView masked(PageView view);

} // namespace dutydesk
