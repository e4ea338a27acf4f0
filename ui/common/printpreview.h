// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/notifier.h"
#include "layout/documentrenderer.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <functional>
#include <memory>

namespace dutydesk {

/// Shows a document as it will be printed; prints it or saves it as PDF. The window stays usable behind it.
class PrintPreview final : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    /// Opens a preview of what `make` puts together in the language of printed forms (PrintLanguage). It deletes itself
    /// when closed, and calls `afterPrinting` each time it put the document on paper or into a file.
    static void open(
        const QString &language, const std::function<PrintDocument()> &make, Notifier &notifier, QWidget *parent,
        const std::function<void()> &afterPrinting = [] {});

    /// Writes the PDF and says so, or says why not.
    void savePdf(const QString &path);

Q_SIGNALS:
    void printed();

private:
    PrintPreview(std::unique_ptr<QPrinter> printer, const QString &language, const PrintDocument &document,
                 Notifier &notifier, QWidget *parent);
    void addSaveButton();
    void askForPath();

    std::unique_ptr<QPrinter> m_printer;
    QString m_language; ///< the number at the foot of a page is written when the page is drawn
    QString m_title;
    DocumentRenderer m_renderer;
    Notifier &m_notifier;
};

} // namespace dutydesk
