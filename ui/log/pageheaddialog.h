// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/submitdialog.h"
#include "log/logpage.h"

class QLineEdit;

namespace dutydesk {

/// Weather and duty manager at the head of the running page.
class PageHeadDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    PageHeadDialog(Gateway &gateway, Session &session, const LogPage &page, QWidget *parent);

protected:
    void submit() override;

private:
    QLineEdit *m_weather;
    QLineEdit *m_dutyManager;
};

} // namespace dutydesk
