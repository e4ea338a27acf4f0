// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupservice.h"
#include "common/submitdialog.h"

class QLabel;

namespace dutydesk {

class FieldForm;
class ReadingBar;
class SecretEdit;

/// Tries a backup out on a copy and shows what it holds beside what is here. Whoever may then has it take the place of
/// the database.
class RestoreDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    RestoreDialog(const Seat &seat, QString path, QWidget *parent);

Q_SIGNALS:
    /// What the backup holds lies in this file beside the database, which is to be closed now and replaced by it.
    void readyToReplace(const QString &file);

protected:
    void submit() override;
    void succeed() override {} // each step begins the next one
    void fail(const Error &error) override;

private:
    void begin(const std::optional<Secret> &passphrase);
    void tryOut(const BackupReading &reading);
    void compare(const BackupFindings &found);
    void showFindings(const BesideBackup &beside);
    void restore();
    void extract(const QString &target);
    void offer(const QString &act, SecretEdit *field);

    QString m_path;
    std::optional<BackupReading> m_reading;
    std::optional<BackupFindings> m_found; ///< once the backup was tried out
    QLabel *m_findings;
    ReadingBar *m_bar;
    FieldForm *m_form;
    SecretEdit *m_passphrase;
    SecretEdit *m_secret;
    QPushButton *m_act; ///< tries out or restores; hidden while there is nothing to do
};

} // namespace dutydesk
