// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupservice.h"
#include "common/registerpage.h"

class QProgressBar;

namespace dutydesk {

/// The backups of this desk: when the last one was proven, what lies where, and what a backup holds.
class BackupPart final : public RegisterPage<StoredBackup>
{
    Q_OBJECT

public:
    explicit BackupPart(const Seat &seat, QWidget *parent);

    /// Tries the backup out, as if the user had chosen it.
    void openBackup(const QString &path);

Q_SIGNALS:
    /// As RestoreDialog says.
    void readyToReplace(const QString &file);

protected:
    void read() override;
    void clear() override;
    void followChoice() override;

private:
    static std::vector<ColumnOf<StoredBackup>> columns(const QTimeZone &zone);
    static Register<StoredBackup> describe(BackupPart *part, const Clock &clock);
    void showOverview(const BackupOverview &overview);
    void openSettings();
    void backUp();
    void goOn();
    void showProgress(const BackupProgress &progress);
    void tell(const std::vector<BackupOutcome> &outcomes);
    void chooseFile();
    void say(const QString &text, bool isAlarm);

    QLabel *m_state;
    QLabel *m_result;
    QProgressBar *m_progress;
    std::optional<BackupOverview> m_overview;
};

} // namespace dutydesk
