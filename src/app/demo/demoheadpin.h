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

    Result<std::optional<RootCode>> root(const QByteArray &) const override { return m_root; }

    Result<void> keepRoot(const QByteArray &, const RootCode &root) override
    {
        m_root = root;
        return {};
    }

private:
    std::optional<JournalHead> m_head;
    std::optional<RootCode> m_root;
};

} // namespace dutydesk
