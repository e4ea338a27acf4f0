// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/printpreview.h"

#include "common/printlanguage.h"
#include "journal/journal.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dutydesk {

void PrintPreview::open(const Seat &seat, const QString &language, const std::function<PrintDocument()> &make,
                        QWidget *parent, const std::function<void()> &afterPrinting)
{
    const PrintDocument made = [&] {
        const PrintLanguage meanwhile(language);
        return make();
    }();
    const auto show = [=, person = seat.session.actor()](const Result<std::optional<RootCode>> &root) {
        if (!root) {
            seat.notifier.showError(root.error());
        }
        if (!root || seat.session.actor() != person) {
            return;
        }
        PrintDocument document = made;
        document.root = *root;
        // Without a printer QPrinter writes PDF, and the preview looks the same.
        auto *preview = new PrintPreview(std::make_unique<QPrinter>(QPrinter::HighResolution), language, document,
                                         seat.notifier, parent);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->setModal(false);
        connect(preview, &PrintPreview::printed, parent, afterPrinting);
        preview->show();
    };
    seat.gateway.ask(
        parent,
        [](Services &services) {
            return services.journal ? ifFound(services.journal->root()) : Result<std::optional<RootCode>>(std::nullopt);
        },
        show);
}

PrintPreview::PrintPreview(std::unique_ptr<QPrinter> printer, const QString &language, const PrintDocument &document,
                           Notifier &notifier, QWidget *parent)
    : QPrintPreviewDialog(printer.get(), parent)
    , m_printer(std::move(printer))
    , m_language(language)
    , m_title(document.title)
    , m_renderer(document)
    , m_notifier(notifier)
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Print preview: %1").arg(document.title));
    m_printer->setDocName(document.title);
    m_printer->setCreator(u"Dutydesk"_s);
    m_printer->setPageLayout(m_renderer.pageLayout());
    connect(this, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *device) {
        const bool isRendered = [&] {
            const PrintLanguage meanwhile(m_language);
            return m_renderer.render(*device);
        }();
        if (!isRendered) {
            m_notifier.showError({ErrorCode::FileNotWritable, device->printerName()});
        }
    });
    connect(this, &QDialog::accepted, this, &PrintPreview::printed); // the printer has it all now
    addSaveButton();
    if (parent) {
        resize(parent->window()->size() * 0.9);
    }
}

void PrintPreview::addSaveButton()
{
    auto *bar = findChild<QToolBar *>();
    if (!bar) {
        return;
    }
    QAction *save = bar->addAction(tr("Save as PDF…"));
    save->setObjectName(u"savePdfAction"_s);
    save->setShortcut(QKeySequence::Save);
    save->setToolTip(tr("Save as PDF (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus); // tool bar buttons take no keyboard focus by default
    }
    connect(save, &QAction::triggered, this, &PrintPreview::askForPath);
}

void PrintPreview::askForPath()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QString(m_title).replace(u'/', u'-') + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPreview::savePdf);
    dialog->open();
}

void PrintPreview::savePdf(const QString &path)
{
    const Result<void> saved = [&] {
        const PrintLanguage meanwhile(m_language);
        return m_renderer.exportPdf(path);
    }();
    if (!saved) {
        m_notifier.showError(saved.error());
        return;
    }
    m_notifier.showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT printed();
}

} // namespace dutydesk
