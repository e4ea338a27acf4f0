// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ownerimportdialog.h"

#include "base/errortext.h"
#include "base/try.h"
#include "common/controls.h"
#include "common/icons.h"
#include "common/registerexport.h"
#include "common/registertable.h"
#include "common/services.h"
#include "import/importmappingview.h"
#include "import/importnames.h"
#include "tables/tablefiles.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <chrono>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void OwnerImportDialog::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == Map || step == Check);
    m_next->setVisible(step == Map || step == Check);
    m_next->setText(step == Check ? tr("&Import %n flat(s)", nullptr, m_check.newFlats) : tr("&Check"));
    m_next->setAccessibleName(withoutMnemonic(m_next->text()));
    m_next->setEnabled(mayGoOn());
    m_next->setDefault(step == Map || step == Check);
    m_choose->setDefault(step == Choose);
    m_close->setDefault(step == Work);
    m_problem->hide();
    if (step == Choose) {
        loadBatches();
        m_choose->setFocus();
    } else if (step == Check && m_check.newFlats > 0) {
        m_next->setFocus();
    }
}

bool OwnerImportDialog::mayGoOn() const
{
    switch (m_steps->currentIndex()) {
    case Map:
        return !m_mapping->sheet()->isEmpty();
    case Check:
        return m_check.newFlats > 0;
    default:
        return true;
    }
}

void OwnerImportDialog::goOn()
{
    if (m_steps->currentIndex() == Map) {
        check();
    } else if (m_steps->currentIndex() == Check) {
        import();
    }
}

void OwnerImportDialog::goBack()
{
    goTo(m_steps->currentIndex() == Check ? Map : Choose);
}

void OwnerImportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QPushButton *button : {m_choose, m_back, m_next, m_undo}) {
        button->setEnabled(!busy);
    }
    m_next->setEnabled(!busy && mayGoOn());
    m_withdraw->setEnabled(!busy && m_batches->chosenId());
}

void OwnerImportDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
}

void OwnerImportDialog::loadBatches()
{
    if (!m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.ask(
        this, [actor = *m_seat.session.actor()](Services &services) { return services.ownerImport->batches(actor); },
        [this](const Result<std::vector<ImportLine>> &batches) {
            if (batches) {
                showBatches(*batches);
            } else {
                say(ErrorText::of(batches.error()));
            }
        });
}

void OwnerImportDialog::showBatches(const std::vector<ImportLine> &batches)
{
    m_lines = batches;
    std::vector<RegisterRow> rows;
    for (const auto &[batch, importedBy] : batches) {
        const QString file = batch.sheet.isEmpty() ? batch.fileName.toString()
                                                   : tr("%1, sheet %2").arg(batch.fileName.toString(), batch.sheet);
        rows.push_back({batch.id.value(),
                        {RegisterCell::moment(batch.importedAt, m_seat.clock.zone()),
                         {file},
                         RegisterCell::figure(batch.rows),
                         {importedBy},
                         {batch.withdrawnAt ? tr("undone") : tr("imported")}}});
    }
    m_batches->showRows(std::move(rows));
    setBusy(m_isBusy);
}

void OwnerImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Spreadsheet with flats and owners"), {},
                                   tr("Spreadsheets (*.xlsx *.csv *.txt *.xls *.et);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnerImportDialog::readFile);
    dialog->open();
}

void OwnerImportDialog::readFile(const QString &path)
{
    setBusy(true);
    m_problem->hide();
    m_seat.gateway.ask(
        this, [](Services &services) -> Result<const TableFiles *> { return services.tableFiles; },
        [this, path](const Result<const TableFiles *> &files) { read(**files, path); });
}

void OwnerImportDialog::read(const TableFiles &files, const QString &path)
{
    ImportMapping::Remembered remembered;
    const QMap<QString, int> kept = m_preferences.importColumns();
    for (auto column = kept.begin(); column != kept.end(); ++column) {
        const bool isField = *column >= 0 && *column < importFieldCount;
        remembered.insert(column.key(), isField ? std::optional(static_cast<ImportField>(*column)) : std::nullopt);
    }
    const auto readIt = [&files, path, remembered](Progress &progress) {
        return ImportFile::read(files, path, remembered, progress);
    };
    startWork(tr("The file is being read. You can go on working meanwhile."),
              m_background.start(readIt, [this, path](const TableResult<std::shared_ptr<const ImportFile>> &file) {
                  endWork({});
                  if (!file) {
                      goTo(Choose);
                      say(ErrorText::of(file.error()));
                      return;
                  }
                  m_fileName = QFileInfo(path).fileName();
                  m_mapping->showFile(*file);
                  goTo(Map);
              }));
}

void OwnerImportDialog::check()
{
    const ImportMapping mapping = m_mapping->mapping();
    if (!mapping.namesFlats()) {
        say(tr("First choose the columns with the building and flat number, or with the full unit number."));
        return;
    }
    if (const std::optional<ImportField> field = mapping.doubled()) {
        say(tr("Two columns are “%1”. Leave one of them out.").arg(ImportNames::of(*field)));
        return;
    }
    QMap<QString, int> kept = m_preferences.importColumns();
    for (auto column = m_mapping->chosen().begin(); column != m_mapping->chosen().end(); ++column) {
        kept.insert(column.key(), *column ? static_cast<int>(**column) : -1);
    }
    m_preferences.setImportColumns(kept);
    if (!m_seat.session.actor()) {
        return;
    }
    const auto understand = [sheet = m_mapping->sheet(), mapping](Progress &progress) {
        return std::make_shared<const ImportReading>(ImportReading::of(*sheet, mapping, progress));
    };
    startWork(tr("The rows are being checked. You can go on working meanwhile."),
              m_background.start(understand,
                                 [this](const std::shared_ptr<const ImportReading> &reading) { compare(reading); }));
}

/// Compares what was read with the archive. Reading that was stopped is not complete.
void OwnerImportDialog::compare(const std::shared_ptr<const ImportReading> &reading)
{
    if (m_progress->isCancelled || !m_seat.session.actor()) {
        endWork({});
        goTo(Map);
        return;
    }
    m_seat.gateway.ask(
        this,
        [actor = *m_seat.session.actor(), reading](Services &services) {
            return services.ownerImport->check(actor, *reading);
        },
        [this, reading](const Result<ImportCheck> &check) {
            const bool isStopped = m_progress->isCancelled;
            endWork({});
            goTo(Map);
            if (!check) {
                say(ErrorText::of(check.error()));
            }
            if (!check || isStopped) {
                return;
            }
            m_reading = reading;
            m_check = *check;
            showCheck();
            goTo(Check);
        });
}

void OwnerImportDialog::showCheck()
{
    m_summary->setText(ImportNames::summaryOf(m_check, m_reading->shared));
    const TableExport rejected = ImportNames::rejectedOf(m_check, m_fileName, m_reading->sheet);
    std::vector<RegisterRow> rows;
    for (const std::vector<SheetCell> &cells : rejected.rows) {
        RegisterRow &row = rows.emplace_back(RegisterRow{static_cast<qint64>(rows.size()), {}});
        for (const SheetCell &cell : cells) {
            row.cells.push_back({textOf(cell)});
        }
    }
    m_rejected->showRows(std::move(rows));
}

void OwnerImportDialog::import()
{
    if (!m_seat.session.actor() || m_isBusy) {
        return;
    }
    startWork(tr("The flats are being imported. What you write in the meantime is saved afterwards."),
              std::make_shared<Progress>());
    m_seat.gateway.change(
        this,
        [actor = *m_seat.session.actor(), file = m_fileName, reading = m_reading, check = m_check,
         progress = m_progress](Services &services) {
            return services.ownerImport->run(actor, file, *reading, check, *progress);
        },
        [this](const Result<ImportBatch> &batch) { showImported(batch); });
}

void OwnerImportDialog::showImported(const Result<ImportBatch> &batch)
{
    if (!batch) {
        endWork({});
        goTo(Check);
        say(ImportNames::of(batch.error()));
        return;
    }
    m_done = batch->id;
    endWork(tr("%n row(s) of %1 were imported.", nullptr, batch->rows).arg(m_fileName));
    m_undo->show();
    m_close->setFocus();
}

void OwnerImportDialog::withdrawChosen()
{
    const auto line = std::ranges::find_if(
        m_lines, [chosen = m_batches->chosenId()](const ImportLine &one) { return chosen == one.batch.id.value(); });
    if (line == m_lines.end()) {
        return;
    }
    if (line->batch.withdrawnAt) {
        say(tr("This import has already been undone."));
    } else {
        withdraw(line->batch.id);
    }
}

void OwnerImportDialog::withdraw(ImportBatchId batch)
{
    if (!m_seat.session.actor() || m_isBusy) {
        return;
    }
    startWork(tr("The import is being undone."), std::make_shared<Progress>());
    m_seat.gateway.change(
        this,
        [actor = *m_seat.session.actor(), batch, progress = m_progress](Services &services) {
            return services.ownerImport->withdraw(actor, batch, *progress);
        },
        [this](const Result<void> &done) { showWithdrawn(done); });
}

void OwnerImportDialog::showWithdrawn(const Result<void> &done)
{
    endWork(tr("The import is undone. The archive is as it was before."));
    if (!done) {
        goTo(Choose);
        say(ImportNames::of(done.error()));
        return;
    }
    m_done.reset();
    m_close->setFocus();
}

void OwnerImportDialog::startWork(const QString &what, std::shared_ptr<Progress> progress)
{
    m_progress = std::move(progress);
    goTo(Work);
    setBusy(true);
    m_work->setText(what);
    m_undo->hide();
    m_progressBar->setRange(0, 0);
    m_progressBar->show();
    m_close->setText(tr("&Stop"));
    m_poll.start(100ms);
}

void OwnerImportDialog::endWork(const QString &what)
{
    m_poll.stop();
    m_progress.reset();
    setBusy(false);
    m_work->setText(what);
    m_progressBar->hide();
    m_undo->hide();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
}

void OwnerImportDialog::showProgress()
{
    if (m_progress && m_progress->total > 0) {
        m_progressBar->setRange(0, m_progress->total);
        m_progressBar->setValue(m_progress->done);
    }
}

void OwnerImportDialog::reject()
{
    if (m_progress) {
        m_progress->isCancelled = true;
        m_close->setEnabled(false);
        return;
    }
    QDialog::reject();
}

} // namespace dutydesk
