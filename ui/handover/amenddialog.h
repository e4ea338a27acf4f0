// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/logentry.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace dutydesk {

/// Asks for the correction of one line: what it should say, and why. The old line stays.
class AmendDialog final : public QDialog
{
    Q_OBJECT

public:
    AmendDialog(const LogEntry &old, QWidget *parent);

Q_SIGNALS:
    void amended(const dutydesk::LogEntryDraft &draft, const QString &reason);

private:
    QLineEdit *addField(const QString &label, const QString &name, const QString &text);
    void finish();

    LogEntryDraft m_draft;
    QLineEdit *m_place;
    QLineEdit *m_matter;
    QLineEdit *m_action;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace dutydesk
