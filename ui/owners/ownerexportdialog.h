// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/register.h"
#include "common/session.h"

#include <QDialog>

class QLineEdit;

namespace dutydesk {

class FieldForm;

/// Asks the manager for a reason before a masked register of the owner archive is exported or printed. The reason is in
/// the access log before the file is written (OW-5, RK-4).
class OwnerExportDialog final : public QDialog
{
    Q_OBJECT

public:
    using Proceed = std::function<void(const RegisterExport::Before &)>;

    /// `title` names the register in the access log.
    OwnerExportDialog(Session &session, const QString &title, const Proceed &proceed, QWidget *parent);

    /// The TakeOut for registers of the archive.
    static TakeOut takeOut(Session &session);

public Q_SLOTS:
    void accept() override;

private:
    static QString refusal();

    Session &m_session;
    QString m_title;
    Proceed m_proceed;
    FieldForm *m_form;
    QLineEdit *m_reason;
};

} // namespace dutydesk
