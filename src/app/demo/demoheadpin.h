// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/headpin.h"

namespace dutydesk {

/// Keeps the head pin in memory while a year is written. Opening the finished database makes the desk's own pin.
class DemoHeadPin final : public HeadPin
{
public:
    Result<std::optional<JournalHead>> read(const QByteArray &) const override { return m_head; }

    Result<void> write(const QByteArray &, const JournalHead &head) override
    {
        m_head = head;
        return {};
    }

private:
    std::optional<JournalHead> m_head;
};

} // namespace dutydesk
