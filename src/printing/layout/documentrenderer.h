// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "layout/printdocument.h"

#include <QCoreApplication>

#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextBlock;
class QTextDocument;
class QTextTable;

namespace dutydesk {

/// Draws documents on A4 pages, the same in the preview, on paper and in a PDF. Several documents follow one another,
/// each with its own header and page numbers.
class DocumentRenderer
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::DocumentRenderer)

public:
    explicit DocumentRenderer(PrintDocument document);
    explicit DocumentRenderer(std::vector<PrintDocument> documents); ///< at least one, all in the same orientation

    /// The page layout: A4 in the document's orientation, with a wider margin on the binding side.
    QPageLayout pageLayout() const;

    /// Draws all pages. The device must have been given pageLayout() before, because its resolution and size are used.
    /// Returns false if the device cannot be drawn on.
    bool render(QPagedPaintDevice &device) const;

    /// Writes the document as a PDF with embedded fonts. Leaves no file behind if it fails.
    Result<void> exportPdf(const QString &path) const;

private:
    struct Sheet;

    /// Lays the document out for the sheet and scales it down if a table is wider than the page.
    static void fit(QTextDocument &text, Sheet &sheet);
    static void spareLastSheet(QTextDocument &text, Sheet &sheet);
    static void keepTogether(QTextDocument &text, const Sheet &sheet);
    static void keepRows(QTextTable &table, const Sheet &sheet);
    static void beginSheetWith(const QTextBlock &block);
    static std::pair<qreal, qreal> extentOf(const QTextTable &table, int row);
    static void pad(QTextTable &table, int row, qreal height);
    static void closeTables(QPainter &painter, const QTextDocument &text, const QRectF &sheet);
    static void layOutAnew(QTextDocument &text);
    static bool render(const PrintDocument &document, QPagedPaintDevice &device, QPainter &painter);
    static void drawPage(QPainter &painter, const PrintDocument &document, QTextDocument &text, const Sheet &sheet,
                         int page);

    std::vector<PrintDocument> m_documents;
};

} // namespace dutydesk
