// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "log/case.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class FieldForm;

/// Shows one record of the log with its personal data in full, after a reason was given. The data is shown nowhere else
/// and is gone after closing or at the lock.
class ClearDataDialog final : public QDialog
{
    Q_OBJECT

public:
    ClearDataDialog(const Seat &seat, const LogEntry &line, QWidget *parent);
    ClearDataDialog(const Seat &seat, const Case &work, QWidget *parent);

private:
    /// A function that reads the data as sentences.
    using Reading = std::function<Result<QStringList>(Services &, const Actor &, const QString &reason)>;

    ClearDataDialog(const Seat &seat, const QString &question, Reading reading, QWidget *parent);

    static QStringList sentencesOf(const LogEntry &line);
    static QStringList sentencesOf(const Case &work);
    void ask();
    void show(const Result<QStringList> &sentences);

    const Seat m_seat;
    Reading m_read;
    FieldForm *m_form;
    QLineEdit *m_reason;
    QLabel *m_data;
    QPushButton *m_show;
};

} // namespace dutydesk
