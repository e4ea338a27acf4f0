// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "log/openwork.h"

namespace dutydesk {

/// The open work of the running page: the most urgent first, then by deadline.
class OpenWorkPanel final : public RegisterPage<OpenWork>
{
    Q_OBJECT

public:
    OpenWorkPanel(const Seat &seat, QWidget *parent);

    /// `work` in the order in which it is shown; empty where no page is shown, or none yet.
    void showWork(const std::vector<OpenWork> &work, bool isPageOpen);

private:
    static Register<OpenWork> describe(OpenWorkPanel *panel, const Clock &clock);
    void openDialog(const std::optional<OpenWork> &work);

    bool m_isPageOpen = false;
};

} // namespace dutydesk
