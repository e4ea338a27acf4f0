// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/countrule.h"

#include "base/visibletext.h"
#include "journal/signature.h"

namespace dutydesk {

JointRule::Finding CountRule::check(const ReadEntry &read)
{
    Problem problem;
    if (!read.body) {
        m_isErased = m_isErased || read.entry.type == RecordType::ItemCount;
    } else if (read.entry.kind == EntryKind::HandoverSignature) {
        problem = checkSignature(read);
    } else if (const std::optional<SharedItem> item = read.record<SharedItem>()) {
        m_items.insert_or_assign(item->id.value(), *item);
        m_active.erase(item->id.value());
        if (item->active) {
            m_active.insert(item->id.value());
        }
    } else if (const std::optional<Handover> handover = read.record<Handover>()) {
        m_isClosing.insert_or_assign(handover->id.value(), !handover->closingReason.isEmpty());
    } else if (const std::optional<ItemCount> count = read.record<ItemCount>()) {
        problem = checkCount(*count);
    }
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

JointRule::Finding CountRule::endOfChange()
{
    m_counted.clear();
    m_isErased = false;
    return std::nullopt;
}

/// An item that left the list after it was handed over may still be counted by the relief.
CountRule::Problem CountRule::checkCount(const ItemCount &count)
{
    m_counted.insert(count.item.value());
    const auto item = m_items.find(count.item.value());
    const bool isListed =
        item != m_items.end() && item->second.name == count.name && item->second.expected == count.expected;
    return wrongUnless(isListed && count.found >= 0 && !(count.isException() && isBlank(count.explanation)),
                       JournalProblem::WrongBody);
}

CountRule::Problem CountRule::checkSignature(const ReadEntry &read) const
{
    const Result<SignatureBody> body = signatureOf(*read.body);
    const auto isClosing = m_isClosing.find(read.entry.reference);
    if (!body || isClosing == m_isClosing.end() || m_isErased) {
        return std::nullopt; // nothing is left to compare with
    }
    const bool countsAll =
        body->side == SigningSide::Outgoing || (body->side == SigningSide::Incoming && isClosing->second);
    return wrongUnless(!countsAll || m_counted == m_active, JournalProblem::WrongStatement);
}

} // namespace dutydesk
