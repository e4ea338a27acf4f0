// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/administrationpart.h"
#include "journal/journalwatch.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QLineEdit;
class QProgressBar;

namespace dutydesk {

/// Verifies that the records are as they were written: all of them, or one print by its code.
class RecordsPart final : public AdministrationPart
{
    Q_OBJECT

public:
    explicit RecordsPart(const Seat &seat, QWidget *parent = nullptr);

protected:
    void read() override;
    void clear() override;

private:
    /// The state of one verification. It is shared with the services' thread.
    struct Run
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isCancelled = false;
    };

    void makeAlarm();
    void showLastRun(const JournalWatch::Outcome &outcome);
    void showAlarms(const VerificationReport &report);
    void acknowledge();
    void makeVerifying();
    QWidget *makeScrolled(QLabel *label);
    void makeCodeLine();
    void verify();
    void showProgress();
    void showReport(const Result<VerificationReport> &report);
    void showWords(const VerificationReport &report, const QDateTime &at);
    void checkCode();
    void say(QLabel *label, const QString &text, bool isAlarm);

    QPushButton *m_verify;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_result;
    QLineEdit *m_code;
    QPushButton *m_check;
    QLabel *m_codeResult;
    QWidget *m_alarm;
    QLabel *m_alarmText;
    QLineEdit *m_reason;
    QPushButton *m_acknowledge;
    std::shared_ptr<Run> m_run; ///< null while no verification runs
    QTimer m_poll;
    QDateTime m_lastRun; ///< of the watch, as it is shown
};

} // namespace dutydesk
