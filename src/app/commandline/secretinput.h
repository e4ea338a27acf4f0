// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// Reads a line from the standard input; a terminal does not show it during typing.
QString readSecretLine();

} // namespace dutydesk
