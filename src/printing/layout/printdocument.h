// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/rootcode.h"

#include <QPageLayout>
#include <QString>

namespace dutydesk {

/// A document to print, the same for preview, paper and PDF. Pure functions make it from values.
struct PrintDocument
{
    QString title;           ///< title of the PDF and the print job
    QString html;            ///< the body; <thead> repeats on every page, <img src="qr:TEXT" width="90"> is a QR code
    QString headerText = {}; ///< small print at the top right of every page: number and version of the form
    QString footerText = {}; ///< small print at the bottom left of every page; "page 1 of 3" is at the right
    std::optional<RootCode> root = {}; ///< key of the centre, by which a print can be told from a forged history
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    bool operator==(const PrintDocument &) const = default;
};

} // namespace dutydesk
