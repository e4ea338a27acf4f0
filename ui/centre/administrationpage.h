// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recordpage.h"
#include "common/seat.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace dutydesk {

/// The tab 管理: a list of parts, such as staff, settings and reference data, beside the chosen part.
class AdministrationPage final : public QWidget, public RecordPage
{
    Q_OBJECT

public:
    explicit AdministrationPage(const Seat &seat, QWidget *parent = nullptr);

    void showRecords();
    void showBackups();

    /// Opens the part that lists the staff member or the row of reference data.
    bool showRecord(const RecordReference &record) override;

Q_SIGNALS:
    /// As RestoreDialog says.
    void readyToReplace(const QString &file);

private:
    void addPart(const QString &name, QWidget *part);

    QHash<RecordType, int> m_partOf; ///< the part that shows records of a type
    QListWidget *m_names;
    QStackedWidget *m_parts;
};

} // namespace dutydesk
