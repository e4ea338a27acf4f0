// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageLayout>
#include <QString>

namespace dutydesk {

/// A document to print, the same for preview, paper and PDF. Made by pure functions from values.
struct PrintDocument
{
    QString title;           ///< of the PDF and the print job
    QString html;            ///< the body; the header row of a table (<thead>) comes again on every page it reaches.
                             ///< <img src="qr:TEXT" width="90"> draws a QR code.
    QString headerText = {}; ///< small, at the right of the top of every page: number and version of the form
    QString footerText = {}; ///< small, at the left of the foot of every page; "page 1 of 3" stands at the right
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    bool operator==(const PrintDocument &) const = default;
};

} // namespace dutydesk
