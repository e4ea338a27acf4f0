// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "find/findservice.h"

#include <QCompleter>
#include <QStandardItemModel>

class QLineEdit;

namespace dutydesk {

/// Suggests flats in a field for a unit or place, by number in any form, owner, pinyin, telephone or plate. The owner
/// is shown masked beside the number; only the number is filled in.
class UnitCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// Serves the field as long as that lives.
    static void serve(QLineEdit &edit, const Seat &seat);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

private:
    UnitCompleter(QLineEdit &edit, const Seat &seat);
    void ask(const QString &typed);
    void offer(const std::vector<FindHit> &flats);

    QLineEdit &m_edit;
    const Seat m_seat;
    QStandardItemModel m_model;
};

} // namespace dutydesk
