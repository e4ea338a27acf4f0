// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftform.h"
#include "handover/handoverstep.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dutydesk {

class OverrideBox;

/// A step of the outgoing officer: they explain each piece of open work truthfully (HO-5). Important work blocks the
/// handover and cannot be lowered here (HO-7).
class OpenWorkStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit OpenWorkStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;

    /// Saves the shown work, then goes on to the next piece that is not explained yet.
    void advance() override;
    QString advanceLabel() const override;

private:
    void makeFields();
    const Case *current() const;
    void showCurrent();
    void showList();
    void keep();
    std::optional<Missing> lacking() const;
    void save(const Case &work);
    void told(CaseId work);
    void finishWork();

    std::vector<Case> m_works;
    bool m_blocked = false;
    QListWidget *m_list;
    QWidget *m_part;
    DraftForm<CaseDraft> *m_fields = nullptr;
    QLineEdit *m_progress = nullptr;
    QLineEdit *m_nextStep = nullptr;
    QLineEdit *m_ifWorse = nullptr;
    QLineEdit *m_follower = nullptr; ///< of a task, who gave it says who does it and by when
    MomentEdit *m_deadline = nullptr;
    QComboBox *m_urgency = nullptr;
    QLabel *m_urgencyNote;
    QPushButton *m_finish;
    OverrideBox *m_override;
    QLabel *m_underWay; ///< reports, call-outs and measures that the relief takes over
    QLabel *m_lifted;   ///< says who lifted the block, and why
};

} // namespace dutydesk
