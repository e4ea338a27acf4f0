// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/listpart.h"
#include "common/fieldform.h"

#include <QDialog>

namespace dutydesk {

/// Adds a record to a list of reference data or changes one. Deletes itself when closed.
class ListRowDialog final : public QDialog
{
    Q_OBJECT

public:
    ListRowDialog(Gateway &gateway, const Actor &actor, const ListDescription &description,
                  const std::optional<ListRow> &row, QWidget *parent);

private:
    void save();
    void showSaved(const Result<void> &saved);

    Gateway &m_gateway;
    Actor m_actor;
    ListDescription m_description;
    std::optional<qint64> m_id;
    FieldForm *m_form;
    QList<QLineEdit *> m_fields;
    QPushButton *m_save;
};

} // namespace dutydesk
