// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

struct lxw_workbook;
struct lxw_worksheet;

namespace dutydesk {

/// Writes the bytes of a workbook: `fill` puts in what it holds.
Result<QByteArray> writeWorkbook(const std::function<void(lxw_workbook *)> &fill);

/// A4 landscape, as wide as one page, with the rows up to `lastHeading` again on every page.
void setUpPage(lxw_worksheet *sheet, int lastHeading);

} // namespace dutydesk
