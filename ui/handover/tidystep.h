// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace dutydesk {

/// A step of the outgoing officer: items are tidy, the desk is clean, evidence is collected and the page complete
/// (HO-5).
class TidyStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit TidyStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;

private:
    QCheckBox *addTick(const QString &label, const QString &name, bool SigningOut::*field);
    void followUp();

    std::vector<LogEntry> m_unfollowed;
    QCheckBox *m_itemsTidy;
    QCheckBox *m_deskClean;
    QCheckBox *m_evidence;
    QLabel *m_page;
    QLabel *m_unfollowedLines;
    QPushButton *m_followUp;
};

} // namespace dutydesk
