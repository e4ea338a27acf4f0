// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/administrationpart.h"
#include "journal/verificationreport.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QLineEdit;
class QProgressBar;

namespace dutydesk {

/// Whether the records are as they were written: all of them, or a print by the code on it.
class RecordsPart final : public AdministrationPart
{
    Q_OBJECT

public:
    explicit RecordsPart(const Seat &seat, QWidget *parent = nullptr);

protected:
    void read() override;
    void clear() override;

private:
    /// Shared with the services' thread while it checks.
    struct Run
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isCancelled = false;
    };

    void makeAlarm();
    void showAlarms(const std::vector<qint64> &alarms);
    void acknowledge();
    void makeVerifying();
    void makeCodeLine();
    void verify();
    void showProgress();
    void showReport(const Result<VerificationReport> &report);
    QString sentenceFor(const VerificationReport &report) const;
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
    std::shared_ptr<Run> m_run; ///< nothing while none is under way
    QTimer m_poll;
};

} // namespace dutydesk
