// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/volumerule.h"

#include <algorithm>

namespace dutydesk {

JointRule::Finding VolumeRule::check(const ReadEntry &read)
{
    Problem problem;
    if (const std::optional<LogVolume> volume = read.record<LogVolume>()) {
        problem = checkVolume(read, *volume);
    } else if (const std::optional<LogPage> page = read.record<LogPage>()) {
        problem = checkPage(*page);
    } else if (read.entry.kind == EntryKind::PurgeCertificate) {
        const std::optional<Erasure> erasure = read.record<Erasure>();
        problem = erasure ? checkPurge(*erasure) : Problem(JournalProblem::WrongBody);
    }
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

VolumeRule::Problem VolumeRule::checkPage(const LogPage &page)
{
    m_volumeOfPage.erase(page.id.value());
    m_begun.erase(page.volume.value());
    if (page.state != PageState::Closed) {
        m_volumeOfPage.emplace(page.id.value(), page.volume.value());
    }
    const auto known = m_volumes.find(page.volume.value());
    const bool isSealed = known != m_volumes.end() && known->second.record.sealedAt;
    return wrongUnless(!isSealed || page.state != PageState::Open, JournalProblem::AfterClosing);
}

VolumeRule::Problem VolumeRule::checkVolume(const ReadEntry &read, const LogVolume &volume)
{
    const auto known = m_volumes.find(volume.id.value());
    if (known == m_volumes.end()) {
        const bool followsSealed =
            std::ranges::all_of(m_volumes, [](const auto &one) { return one.second.record.sealedAt.has_value(); });
        if (!m_volumes.empty()) {
            m_begun.emplace(volume.id.value(), read.entry.sequence);
        }
        m_volumes.emplace(volume.id.value(), KnownVolume{volume});
        m_isFollowed = true;
        return wrongUnless(followsSealed && !volume.sealedAt && !volume.purgedAt, JournalProblem::NotSignedFor);
    }
    const LogVolume before = std::exchange(known->second.record, volume);
    if (before.sealedAt && (volume.sealedAt != before.sealedAt || before.purgedAt || !volume.purgedAt)) {
        return JournalProblem::AfterClosing;
    }
    if (!before.sealedAt && volume.purgedAt) {
        return JournalProblem::NotSignedFor;
    }
    if (!before.sealedAt && volume.sealedAt) {
        known->second.sealedIn = read.entry.sequence;
        m_sealed.emplace(volume.id.value(), read.entry.sequence);
        const auto isOfIt = [&](const auto &page) { return page.second == volume.id.value(); };
        if (std::ranges::any_of(m_volumeOfPage, isOfIt)) {
            return JournalProblem::NotSignedFor;
        }
    }
    if (volume.purgedAt) {
        m_purged.emplace(volume.id.value(), read.entry.sequence);
    }
    return wrongUnless(!volume.purgedAt || !isEarlierLeft(known->second.sealedIn), JournalProblem::WrongErasure);
}

/// A purge takes what the volumes before have left too, so it must not be what takes them.
bool VolumeRule::isEarlierLeft(qint64 sealedIn) const
{
    return std::ranges::any_of(m_volumes, [&](const auto &one) {
        return one.second.sealedIn != 0 && one.second.sealedIn < sealedIn && !one.second.record.purgedAt;
    });
}

VolumeRule::Problem VolumeRule::checkPurge(const Erasure &erasure)
{
    const auto volume = m_volumes.find(erasure.subjectId);
    const bool isNamed = RecordType(erasure.subjectType) == RecordType::LogVolume && volume != m_volumes.end()
                         && erasure.subjectName == volume->second.record.number;
    return wrongUnless(isNamed && m_purged.erase(erasure.subjectId) > 0, JournalProblem::WrongErasure);
}

JointRule::Finding VolumeRule::endOfChange()
{
    Finding finding;
    if (!m_purged.empty()) {
        finding = JournalFinding{m_purged.begin()->second, JournalProblem::NotSignedFor};
    } else if (!m_sealed.empty() && !m_isFollowed) {
        finding = JournalFinding{m_sealed.begin()->second, JournalProblem::NotSignedFor};
    } else if (!m_begun.empty()) {
        finding = JournalFinding{m_begun.begin()->second, JournalProblem::NotSignedFor};
    }
    m_begun.clear();
    m_purged.clear();
    m_sealed.clear();
    m_isFollowed = false;
    return finding;
}

} // namespace dutydesk
