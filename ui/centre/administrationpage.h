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

/// Staff, settings, reference data, and whether the records are whole: a list of parts, and the one that is chosen.
class AdministrationPage final : public QWidget, public RecordPage
{
    Q_OBJECT

public:
    explicit AdministrationPage(const Seat &seat, QWidget *parent = nullptr);

    void showRecords();

    /// The part that has the staff member or the row of a list.
    bool showRecord(const RecordReference &record) override;

private:
    void addPart(const QString &name, QWidget *part);

    QHash<RecordType, int> m_partOf; ///< by what can be found
    QListWidget *m_names;
    QStackedWidget *m_parts;
};

} // namespace dutydesk
