// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"
#include "common/registerpage.h"

class QSpinBox;

namespace dutydesk {

class ReadingBar;

/// The public holidays and make-up working days of a year, which are imported from a year's list.
class CalendarPart final : public RegisterPage<CalendarDay>
{
    Q_OBJECT

public:
    CalendarPart(const Seat &seat, QWidget *parent);

    static QString reasonIn(const Error &error);

    /// Previews the file's content and asks whether to import it, or says what is wrong with the file.
    void preview(const QString &path);

private:
    /// A file of days, as it is and as it was understood.
    struct YearList
    {
        QByteArray json;
        std::vector<CalendarDay> days;
    };

    static Register<CalendarDay> describe(CalendarPart *part);
    void read() override;
    void clear() override;
    void askForFile();
    void import();
    void showPreview(const YearList &list);
    void setPreview(const QByteArray &json);

    QSpinBox *m_year;
    QLabel *m_state;
    QPushButton *m_import;
    QPushButton *m_discard;
    ReadingBar *m_reading;
    QByteArray m_preview; ///< the file that was read and is not imported yet
};

} // namespace dutydesk
