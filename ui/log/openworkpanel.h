// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "log/openwork.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace dutydesk {

/// The open work of the running page: the hottest first, then by deadline.
class OpenWorkPanel final : public QWidget
{
    Q_OBJECT

public:
    OpenWorkPanel(const Seat &seat, QWidget *parent);

    /// `work` in the order in which it is shown. What was selected stays selected.
    void showWork(const std::vector<OpenWork> &work, bool isPageOpen);

    /// Where no page is shown, or none yet.
    void showNothing();

    /// Chooses the work where it is shown.
    void choose(OpenWorkId work);

private:
    QPushButton *addButton(const QString &label, const QString &name);
    QString textOf(const OpenWork &work) const;
    void openDialog(const std::optional<OpenWork> &work);
    void finish();
    void exportWork();
    std::optional<OpenWork> current() const;
    void enableActions();

    const Seat m_seat;
    std::vector<OpenWork> m_work;
    bool m_isPageOpen = false;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_finish;
};

} // namespace dutydesk
