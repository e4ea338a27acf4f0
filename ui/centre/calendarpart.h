// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/administrationpart.h"
#include "centre/calendarday.h"

class QSpinBox;

namespace dutydesk {

/// The public holidays and make-up working days of a year; a year's list comes from a file.
class CalendarPart final : public AdministrationPart
{
    Q_OBJECT

public:
    explicit CalendarPart(const Seat &seat, QWidget *parent = nullptr);

    /// Shows what the file says beside a question; says what is wrong with it otherwise.
    static QString reasonIn(const Error &error);
    void preview(const QString &path);

protected:
    void read() override;
    void clear() override;

private:
    void fill(const std::vector<CalendarDay> &days);
    void show(const std::vector<CalendarDay> &days);
    void askForFile();
    void import(const QByteArray &json);
    void forgetPreview();

    QSpinBox *m_year;
    QTableWidget *m_table;
    QLabel *m_state;
    QPushButton *m_choose = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_discard;
    QByteArray m_preview; ///< what was read and not imported yet
};

} // namespace dutydesk
