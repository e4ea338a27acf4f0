// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "layout/documentrenderer.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <functional>
#include <memory>

namespace dutydesk {

/// Shows a document as it will be printed, and prints it or saves it as PDF. It does not block the window.
class PrintPreview final : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    /// Opens a preview of the document that `make` returns in the language of printed forms (PrintLanguage), as soon as
    /// the key of the centre is read, for the person who asks for it. It deletes itself when closed, and calls
    /// `afterPrinting` each time the document was printed or saved.
    static void open(
        const Seat &seat, const QString &language, const std::function<PrintDocument()> &make, QWidget *parent,
        const std::function<void()> &afterPrinting = [] {});

    /// Writes the PDF and reports success or failure.
    void savePdf(const QString &path);

Q_SIGNALS:
    void printed();

private:
    PrintPreview(std::unique_ptr<QPrinter> printer, const QString &language, const PrintDocument &document,
                 Notifier &notifier, QWidget *parent);
    void addSaveButton();
    void askForPath();

    std::unique_ptr<QPrinter> m_printer;
    QString m_language; ///< for the page numbers, whose text is made when a page is drawn
    QString m_title;
    DocumentRenderer m_renderer;
    Notifier &m_notifier;
};

} // namespace dutydesk
