// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QCheckBox;
class QTextBrowser;

namespace dutydesk {

/// Incoming officer: reads the page that is taken over (HO-6). Whoever has scrolled to its end has read it.
class PreviousPageStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit PreviousPageStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;

private:
    void noticeTheEnd();

    QString m_shown;
    QTextBrowser *m_page;
    QCheckBox *m_read;
};

} // namespace dutydesk
