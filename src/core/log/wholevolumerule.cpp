// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/wholevolumerule.h"

#include "log/handover.h"
#include "log/logentry.h"
#include "log/openwork.h"

#include <algorithm>

namespace dutydesk {

JointRule::Finding WholeVolumeRule::check(const ReadEntry &read)
{
    if (const std::optional<LogPage> page = read.record<LogPage>()) {
        m_volumeOf.insert_or_assign(page->id, page->volume);
    } else if (const std::optional<LogEntry> line = read.record<LogEntry>()) {
        m_lines.insert_or_assign(line->id.value(), line->page);
        if (line->amends) {
            m_needed.insert(line->amends->value());
        }
    } else if (const std::optional<OpenWork> work = read.record<OpenWork>(); work && work->entry) {
        m_needed.insert(work->entry->value());
    } else if (const std::optional<Handover> handover = read.record<Handover>()) {
        m_handedOver.insert(handover->page);
    } else if (const std::optional<Erasure> erasure = read.record<Erasure>();
               erasure && read.entry.kind == EntryKind::PurgeCertificate && isLeftOf(erasure->subjectId)) {
        return read.bad(JournalProblem::WrongErasure);
    }
    return std::nullopt;
}

bool WholeVolumeRule::isLeftOf(qint64 volume) const
{
    const auto isOfIt = [&](LogPageId page) {
        const auto found = m_volumeOf.find(page);
        return found != m_volumeOf.end() && found->second.value() == volume;
    };
    return std::ranges::any_of(m_handedOver, isOfIt) || std::ranges::any_of(m_lines, [&](const auto &line) {
               return isOfIt(line.second) && !m_needed.contains(line.first);
           });
}

} // namespace dutydesk
