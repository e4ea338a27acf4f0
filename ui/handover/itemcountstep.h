// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"
#include "handover/itemcountview.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace dutydesk {

/// The step that counts the shared items (HO-6). The outgoing officer counts; the relief confirms the counts or enters
/// differences, or counts anew if the desk was closed in between.
class ItemCountStep final : public HandoverStep
{
    Q_OBJECT

public:
    enum class Side { Outgoing, Incoming };

    ItemCountStep(Side side, const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;
    void advance() override;

private:
    bool countsHere() const { return m_side == Side::Outgoing || m_deskClosed; }
    std::vector<ItemCountDraft> &counts() const;
    void countRest();

    const Side m_side;
    bool m_deskClosed = false;
    ItemCountModel m_model;
    ItemCountView *m_view;
    QLabel *m_hint;
    QPushButton *m_rest;
    QCheckBox *m_agreed;
};

} // namespace dutydesk
