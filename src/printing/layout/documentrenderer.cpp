// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/documentrenderer.h"

#include "base/savefile.h"
#include "layout/fonts.h"
#include "layout/pdftext.h"
#include "layout/qrcode.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

constexpr qreal bodyPoints = 10.5; // 五号, the usual size of a form's table
constexpr qreal edgePoints = 8;    // header and footer
constexpr qreal rootPoints = 6.5;  // key of the centre
constexpr qreal screenDpi = 96;    // resolution of sizes without a unit
constexpr qreal tighter = 0.9;     // still easy to read

/// A text document that draws `qr:TEXT` images and loads no other image from files or the network.
class PrintText final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type == QTextDocument::ImageResource && name.scheme() == "qr"_L1) {
            return qrCode(QUrl::fromPercentEncoding(name.toEncoded()).mid(3));
        }
        return {};
    }
};

} // namespace

/// The printable area in the device's pixels, and the part of it for the body.
struct DocumentRenderer::Sheet
{
    QSizeF size;
    qreal edgeHeight; ///< height of the header line with its space below, and of the footer line
    qreal rootHeight; ///< of the line below the footer; 0 for none
    qreal scale = 1;  ///< the body is laid out on a page larger by 1 / scale and drawn smaller

    int holding(qreal y) const { return static_cast<int>(y / body().height()); }
    QSizeF body() const { return QSizeF(size.width(), size.height() - 2 * edgeHeight - rootHeight) / scale; }
};

DocumentRenderer::DocumentRenderer(PrintDocument document)
    : m_documents{std::move(document)}
{}

DocumentRenderer::DocumentRenderer(std::vector<PrintDocument> documents)
    : m_documents(std::move(documents))
{}

QPageLayout DocumentRenderer::pageLayout() const
{
    const bool portrait = m_documents.front().orientation == QPageLayout::Portrait;
    const QMarginsF margins = portrait ? QMarginsF(20, 10, 12, 10) : QMarginsF(12, 18, 12, 10);
    return {QPageSize(QPageSize::A4), m_documents.front().orientation, margins, QPageLayout::Millimeter};
}

bool DocumentRenderer::render(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    return std::ranges::all_of(m_documents,
                               [&](const PrintDocument &document) {
                                   const bool isFirst = &document == &m_documents.front();
                                   return (isFirst || device.newPage()) && render(document, device, painter);
                               })
           && painter.end();
}

bool DocumentRenderer::render(const PrintDocument &document, QPagedPaintDevice &device, QPainter &painter)
{
    PrintText text;
    text.setDefaultFont(printFont(bodyPoints));
    text.setDocumentMargin(0);
    text.documentLayout()->setPaintDevice(&device);
    text.setHtml(document.html);

    const QFontMetricsF edge(printFont(edgePoints), &device);
    const QFontMetricsF root(printFont(rootPoints), &device);
    Sheet sheet{QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size()), edge.lineSpacing() * 1.6,
                document.root ? root.lineSpacing() : 0};
    fit(text, sheet);
    keepTogether(text, sheet);
    const int count = text.pageCount();
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        drawPage(painter, document, text, sheet, page);
    }
    return true;
}

void DocumentRenderer::fit(QTextDocument &text, Sheet &sheet)
{
    text.setPageSize(sheet.body());
    const qreal width = text.documentLayout()->documentSize().width();
    if (width > sheet.size.width()) {
        sheet.scale = sheet.size.width() / width;
        text.setPageSize(sheet.body());
    }
    spareLastSheet(text, sheet);
}

/// Draws everything a little smaller if that avoids a last sheet with only a few lines, which would easily get lost.
void DocumentRenderer::spareLastSheet(QTextDocument &text, Sheet &sheet)
{
    const int count = text.pageCount();
    if (count == 1) {
        return;
    }
    const qreal scale = sheet.scale;
    sheet.scale = scale * tighter;
    text.setPageSize(sheet.body());
    if (text.pageCount() == count) {
        sheet.scale = scale;
        text.setPageSize(sheet.body());
    }
}

/// Keeps a heading with its text, and all lines of a row, on one sheet. It works from top to bottom, because moving a
/// part moves everything after it.
void DocumentRenderer::keepTogether(QTextDocument &text, const Sheet &sheet)
{
    const QTextTable *last = nullptr;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QAbstractTextDocumentLayout &layout = *text.documentLayout();
        if (block.blockFormat().headingLevel() > 0 && block.next().isValid()
            && sheet.holding(layout.blockBoundingRect(block).top())
                   < sheet.holding(layout.blockBoundingRect(block.next()).top())) {
            beginSheetWith(block);
        }
        QTextTable *table = QTextCursor(block).currentTable();
        if (table != nullptr && table != last) {
            keepRows(*table, sheet);
            last = table;
        }
    }
}

void DocumentRenderer::beginSheetWith(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    layOutAnew(*cursor.document());
}

/// Lays out the whole document. After a change of format Qt starts at that place and forgets lines after a table.
void DocumentRenderer::layOutAnew(QTextDocument &text)
{
    text.markContentsDirty(0, text.characterCount());
}

/// Moves a row that would be cut in two to the next sheet by stretching the row above it to the foot of this one.
void DocumentRenderer::keepRows(QTextTable &table, const Sheet &sheet)
{
    const int firstRow = table.format().headerRowCount();
    for (int row = firstRow; row < table.rows(); ++row) {
        const auto [top, bottom] = extentOf(table, row);
        const int here = sheet.holding(top);
        if (here == sheet.holding(bottom - 1) || bottom - top > sheet.body().height() * tighter) {
            continue;
        }
        if (row > firstRow) {
            pad(table, row - 1, (here + 1) * sheet.body().height() - top);
            continue;
        }
        // Only the header of the table would be left on this sheet.
        const QTextBlock before = table.document()->findBlock(table.firstPosition() - 1);
        if (before.isValid() && before.blockFormat().headingLevel() > 0) {
            beginSheetWith(before);
        } else if (before.isValid()) {
            QTextTableFormat format = table.format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            table.setFormat(format);
            layOutAnew(*table.document());
        }
    }
}

/// The extent from the top of the row's first line to the bottom of its last.
std::pair<qreal, qreal> DocumentRenderer::extentOf(const QTextTable &table, int row)
{
    const QAbstractTextDocumentLayout &layout = *table.document()->documentLayout();
    QRectF extent;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (QTextBlock block = cell.firstCursorPosition().block();
             block.isValid() && block.position() <= cell.lastPosition(); block = block.next()) {
            extent = extent.united(layout.blockBoundingRect(block));
        }
    }
    return {extent.top(), extent.bottom()};
}

void DocumentRenderer::pad(QTextTable &table, int row, qreal height)
{
    // Formats are in screen pixels, the layout is in printer pixels.
    const qreal scale = table.document()->documentLayout()->paintDevice()->logicalDpiY() / screenDpi;
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomPadding(table.format().cellPadding() + height / scale);
        cell.setFormat(format);
    }
    layOutAnew(*table.document());
}

/// Draws the bottom border of a table that continues on the next sheet.
void DocumentRenderer::closeTables(QPainter &painter, const QTextDocument &text, const QRectF &sheet)
{
    const QAbstractTextDocumentLayout &layout = *text.documentLayout();
    for (QTextFrame *frame : text.rootFrame()->childFrames()) {
        const QRectF extent = layout.frameBoundingRect(frame);
        const QTextFrameFormat format = frame->frameFormat();
        if (format.border() > 0 && extent.top() < sheet.bottom() && sheet.bottom() < extent.bottom()) {
            const qreal width = format.border() * layout.paintDevice()->logicalDpiY() / screenDpi;
            painter.setPen(QPen(format.borderBrush(), width));
            painter.drawLine(QPointF(extent.left(), sheet.bottom() - width / 2),
                             QPointF(extent.right(), sheet.bottom() - width / 2));
        }
    }
}

void DocumentRenderer::drawPage(QPainter &painter, const PrintDocument &document, QTextDocument &text,
                                const Sheet &sheet, int page)
{
    const QSizeF body = sheet.body();
    painter.save();
    painter.translate(0, sheet.edgeHeight);
    painter.scale(sheet.scale, sheet.scale);
    painter.translate(0, -page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    context.palette.setColor(QPalette::Text, Qt::black); // not the colour of the window's theme
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    closeTables(painter, text, context.clip);
    painter.restore();

    painter.save();
    painter.setFont(printFont(edgePoints));
    painter.setPen(Qt::black);
    const QRectF top(0, 0, sheet.size.width(), sheet.edgeHeight);
    const QRectF root(0, sheet.size.height() - sheet.rootHeight, sheet.size.width(), sheet.rootHeight);
    const QRectF bottom(0, root.top() - sheet.edgeHeight, sheet.size.width(), sheet.edgeHeight);
    painter.drawText(top, int(Qt::AlignRight | Qt::AlignTop), document.headerText);
    painter.drawText(bottom, int(Qt::AlignLeft | Qt::AlignBottom), document.footerText);
    painter.drawText(bottom, int(Qt::AlignRight | Qt::AlignBottom),
                     tr("Page %1 of %2").arg(page + 1).arg(text.pageCount()));
    if (document.root) {
        painter.setFont(printFont(rootPoints));
        painter.setPen(Qt::darkGray);
        painter.drawText(root, int(Qt::AlignLeft | Qt::AlignBottom),
                         tr("Key of the centre: %1").arg(document.root->toString()));
    }
    painter.restore();
}

Result<void> DocumentRenderer::exportPdf(const QString &path) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setTitle(m_documents.front().title);
        writer.setCreator(u"Dutydesk"_s);
        writer.setPageLayout(pageLayout());
        if (!render(writer)) {
            return failure(ErrorCode::FileNotWritable, path);
        }
    }
    return saveFile(path, withPlainCharacters(buffer.data()));
}

} // namespace dutydesk
