// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace dutydesk {

/// The QR code of a text, black on white with its quiet zone. Each module is several pixels wide, so that edges are
/// sharp in print. Null if the text is too long for a code.
QImage qrCode(const QString &text);

} // namespace dutydesk
