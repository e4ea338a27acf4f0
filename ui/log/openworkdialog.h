// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/submitdialog.h"
#include "log/openwork.h"

class QLabel;
class QLineEdit;

namespace dutydesk {

class FollowUpForm;

/// Adds open work, or changes what is known of it.
class OpenWorkDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    OpenWorkDialog(Gateway &gateway, Session &session, const Clock &clock, const std::optional<OpenWork> &work,
                   QWidget *parent);

protected:
    void submit() override;
    void fail(const Error &error) override;

private:
    void guardUrgency();
    bool takesUrgencyAway() const;

    std::optional<OpenWork> m_work; ///< the one to change
    QLineEdit *m_place;
    QLineEdit *m_matter;
    QLineEdit *m_progress;
    FollowUpForm *m_followUp;
    QLabel *m_urgencyNote; ///< why important work stays so, or what the page will say
    QLabel *m_becauseLabel;
    QLineEdit *m_because;
};

/// Asks what came of open work that is done.
class OutcomeDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    OutcomeDialog(Gateway &gateway, Session &session, const OpenWork &work, QWidget *parent);

protected:
    void submit() override;

private:
    OpenWorkId m_work;
    QLineEdit *m_outcome;
};

} // namespace dutydesk
