// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/backgroundreading.h"
#include "common/preferences.h"
#include "common/seat.h"
#include "import/ownerimport.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace dutydesk {

class ImportMappingView;
class RegisterTable;
class TableFiles;

/// Imports the owner archive from a spreadsheet step by step: choose a file, map its columns, check the result, import,
/// and undo. Earlier imports can be undone too.
class OwnerImportDialog final : public QDialog
{
    Q_OBJECT

public:
    OwnerImportDialog(const Seat &seat, QWidget *parent, const QString &preferences = Preferences::defaultFile());

    /// Reads the file as if the user had chosen it.
    void readFile(const QString &path);

public Q_SLOTS:
    /// While something is being written, closing first asks that to stop.
    void reject() override;

private:
    enum Step { Choose, Map, Check, Work };

    QWidget *makeChoosing();
    QWidget *makeChecking();
    QWidget *makeWorking();
    QPushButton *makeButton(const QString &text, const QString &name);

    void goTo(Step step);
    bool mayGoOn() const;
    void goOn();
    void goBack();
    void setBusy(bool busy);
    void say(const QString &problem);

    void loadBatches();
    void showBatches(const std::vector<ImportLine> &batches);
    void chooseFile();
    void read(const TableFiles &files, const QString &path);
    void check();
    void compare(const std::shared_ptr<const ImportReading> &reading);
    void showCheck();
    void import();
    void showImported(const Result<ImportBatch> &batch);
    void withdrawChosen();
    void withdraw(ImportBatchId batch);
    void showWithdrawn(const Result<void> &done);
    void startWork(const QString &what, std::shared_ptr<Progress> progress);
    void endWork(const QString &what);
    void showProgress();

    const Seat m_seat;
    Preferences m_preferences;
    QStackedWidget *m_steps;
    RegisterTable *m_batches;
    QPushButton *m_choose;
    QPushButton *m_withdraw;
    ImportMappingView *m_mapping;
    QLabel *m_summary;
    RegisterTable *m_rejected;
    QLabel *m_work;
    QProgressBar *m_progressBar;
    QPushButton *m_undo;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    QTimer m_poll;
    QString m_fileName;
    std::shared_ptr<const ImportReading> m_reading;
    ImportCheck m_check;
    std::vector<ImportLine> m_lines;
    std::optional<ImportBatchId> m_done;  ///< the import that was just made
    std::shared_ptr<Progress> m_progress; ///< null while nothing is being written
    bool m_isBusy = false;
    BackgroundReading m_background;
};

} // namespace dutydesk
