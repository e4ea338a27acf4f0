// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QCheckBox;
class QTextBrowser;

namespace dutydesk {

/// A step of the incoming officer: they read the page that they take over (HO-6). Scrolling to its end counts as
/// reading.
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
