// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// One line from the standard input, which a terminal does not show while it is typed.
QString readSecretLine();

} // namespace dutydesk
