// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "log/callcount.h"

#include <QDialog>

namespace dutydesk {

class RegisterTable;

/// How the telephone was answered in this shift, today, this month and last month (HO-15).
class CallsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens it in front of the window as soon as the calls are counted.
    static void openFor(const Seat &seat, QWidget *window);

private:
    struct Counts
    {
        CallCount shift;
        CallCount today;
        CallCount month;
        CallCount lastMonth;
    };

    explicit CallsDialog(QWidget *parent);
    static Result<Counts> read(Services &services, const Actor &actor, QDate today);
    void showCounts(const Counts &counts);

    RegisterTable *m_table;
};

} // namespace dutydesk
