// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/submitdialog.h"
#include "log/logentry.h"

class QLineEdit;

namespace dutydesk {

class EntryForm;

/// Asks for the correction of one line: what it should say, and why. The old line stays.
class AmendDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    AmendDialog(Gateway &gateway, Session &session, const Clock &clock, const LogEntry &old, QWidget *parent);

protected:
    void submit() override;
    void fail(const Error &error) override;

private:
    LogEntryId m_old;
    EntryForm *m_entry;
    QLineEdit *m_reason;
};

} // namespace dutydesk
