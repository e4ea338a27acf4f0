// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"
#include "tables/tableexport.h"

#include <QDialog>

class QAbstractItemView;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

/// Exports a register of the owner archive as it is on screen, masked: by the manager, with a reason, which is in the
/// log of accesses before the file is written (OW-5, RK-4).
class OwnerExportDialog final : public QDialog
{
    Q_OBJECT

public:
    OwnerExportDialog(Gateway &gateway, Session &session, Notifier &notifier, const TableExport &table,
                      QWidget *parent);

    /// The button of a page that exports what one of its views shows.
    static QPushButton *makeButton(Gateway &gateway, Session &session, Notifier &notifier,
                                   const QAbstractItemView &view, QWidget &page);

public Q_SLOTS:
    void accept() override;

private:
    void say(const QString &problem);

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    TableExport m_table;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace dutydesk
