// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "log/openwork.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

/// One record of the log with its personal data in full, once there is a reason. What it shows goes with it: nowhere
/// else in the window does it stand, and nothing of it stays behind the lock.
class ClearDataDialog final : public QDialog
{
    Q_OBJECT

public:
    ClearDataDialog(const Seat &seat, const LogEntry &line, QWidget *parent);
    ClearDataDialog(const Seat &seat, const OpenWork &work, QWidget *parent);

private:
    /// What is to be read, as sentences.
    using Reading = std::function<Result<QStringList>(Services &, const Actor &, const QString &reason)>;

    ClearDataDialog(const Seat &seat, const QString &question, Reading reading, QWidget *parent);

    static QStringList sentencesOf(const LogEntry &line);
    static QStringList sentencesOf(const OpenWork &work);
    void ask();
    void show(const Result<QStringList> &sentences);
    void showProblem(const QString &problem);

    const Seat m_seat;
    Reading m_read;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QLabel *m_data;
    QPushButton *m_show;
};

} // namespace dutydesk
