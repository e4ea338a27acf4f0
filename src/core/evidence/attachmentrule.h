// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "journal/jointrule.h"

namespace dutydesk {

/// An attachment and its content stand one right after the other, and agree.
class AttachmentRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override { return withoutContent(std::exchange(m_before, std::nullopt)); }

private:
    struct Attachment
    {
        qint64 sequence;
        qint64 id;
        std::optional<qint64> byteCount; ///< nothing where it was erased
    };

    static Finding withoutContent(const std::optional<Attachment> &attachment);

    std::optional<Attachment> m_before; ///< the entry before, if it was one
};

} // namespace dutydesk
