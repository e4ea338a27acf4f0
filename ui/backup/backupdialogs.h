// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupservice.h"
#include "common/submitdialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace dutydesk {

class FieldForm;
class SecretEdit;

/// Where backups go, when, and by which passphrase they are encrypted.
class BackupSettingsDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    BackupSettingsDialog(const Seat &seat, const BackupOverview &overview, QWidget *parent);

protected:
    void submit() override;
    void fail(const Error &error) override;

private:
    QLineEdit *addFolder(const QString &label, const QString &name, const QString &value, const QString &hint);
    void makePassphrase(const BackupOverview &overview);

    FieldForm *m_form;
    QLineEdit *m_folder;
    QLineEdit *m_second;
    QSpinBox *m_hour;
    QCheckBox *m_encrypts;
    SecretEdit *m_passphrase;
    SecretEdit *m_repeat;
};

} // namespace dutydesk
