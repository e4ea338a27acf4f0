// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/attachmentrule.h"

namespace dutydesk {

JointRule::Finding AttachmentRule::withoutContent(const std::optional<Attachment> &attachment)
{
    return attachment ? Finding(JournalFinding{attachment->sequence, JournalProblem::UnknownReference}) : std::nullopt;
}

JointRule::Finding AttachmentRule::check(const ReadEntry &read)
{
    const std::optional<Attachment> before = std::exchange(m_before, std::nullopt);
    const JournalEntry &entry = read.entry;
    const bool isContent = entry.type == RecordType::EvidenceContent;
    if (before && (!isContent || entry.reference != before->id)) {
        return withoutContent(before);
    }
    if (isContent && !before) {
        return read.bad(JournalProblem::UnknownReference);
    }
    if (const std::optional<EvidenceContent> content = read.record<EvidenceContent>()) {
        const bool agrees = !before->byteCount || content->content.size() == *before->byteCount;
        return agrees ? std::nullopt : Finding(read.bad(JournalProblem::WrongBody));
    }
    if (entry.type != RecordType::Evidence) {
        return std::nullopt;
    }
    const std::optional<Evidence> evidence = read.record<Evidence>();
    m_before = {entry.sequence, entry.reference, evidence ? std::optional(evidence->byteCount) : std::nullopt};
    const bool fits = !evidence || (evidence->byteCount > 0 && evidence->byteCount <= Evidence::maxBytes);
    return fits ? std::nullopt : Finding(read.bad(JournalProblem::WrongBody));
}

} // namespace dutydesk
