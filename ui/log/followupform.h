// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "log/openwork.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace dutydesk {

class MomentEdit;

/// How work goes on: next step, deadline, what to do if it gets worse, who follows it up, how closely.
class FollowUpForm final : public QWidget
{
    Q_OBJECT

public:
    FollowUpForm(const Clock &clock, QWidget *parent);

    FollowUpDraft draft() const;
    void setDraft(const FollowUpDraft &draft);

    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    /// How closely to watch is to be read only, for a reason that the tip says.
    void fixHeat(const QString &reason);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name);
    void addDeadline(QFormLayout *form);

    const Clock &m_clock;
    QComboBox *m_heat;
    QLineEdit *m_nextStep;
    QCheckBox *m_hasDeadline;
    MomentEdit *m_deadline;
    QLineEdit *m_ifWorse;
    QLineEdit *m_follower;
};

} // namespace dutydesk
