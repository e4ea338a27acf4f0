// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

struct lxw_workbook;
struct lxw_worksheet;

namespace dutydesk {

/// The bytes of a workbook, which `fill` fills with sheets.
Result<QByteArray> writeWorkbook(const std::function<void(lxw_workbook *)> &fill);

/// Sets the sheet to A4 landscape, one page wide, and repeats the rows up to `lastHeading` on every page.
void setUpPage(lxw_worksheet *sheet, int lastHeading);

} // namespace dutydesk
