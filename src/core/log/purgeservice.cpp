// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/purgeservice.h"

#include <QFileInfo>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// A line of the archive's second part (docs/journal-format.md).
QByteArray archived(const JournalEntry &entry)
{
    return QByteArray::number(entry.sequence) + ' ' + QByteArray::number(static_cast<int>(entry.kind)) + ' '
           + QByteArray::number(entry.reference) + ' ' + entry.salt.toHex() + ' ' + entry.contentHash.toHex() + ' '
           + entry.body->toBase64() + '\n';
}

Error errorOf(const VolumeState &state)
{
    switch (state.obstacle) {
    case PurgeObstacle::KeptLonger:
        return {ErrorCode::KeptLonger, state.purgeFrom.toString(Qt::ISODate)};
    case PurgeObstacle::Purged:
        return {ErrorCode::Erased, state.volume.number.toString()};
    default:
        return {ErrorCode::Blocked, state.volume.number.toString()};
    }
}

} // namespace

PurgeService::PurgeService(Parts parts, Journal &journal)
    : m_parts(std::move(parts))
    , m_signer(m_parts.staff, m_parts.signer)
    , m_journal(journal)
{}

Result<std::vector<VolumeState>> PurgeService::volumes() const
{
    const Result<std::vector<LogVolume>> volumes = m_parts.repositories.volumes.list();
    const Result<std::vector<Erasure>> erasures = m_parts.erasures.list();
    if (!volumes || !erasures) {
        return failure(!volumes ? volumes.error() : erasures.error());
    }
    std::vector<VolumeState> states;
    bool earlierIsThere = false;
    for (const LogVolume &volume : *volumes) {
        Result<VolumeState> state = stateOf(volume);
        if (!state) {
            return failure(state.error());
        }
        if (state->obstacle == PurgeObstacle::None && earlierIsThere) {
            state->obstacle = PurgeObstacle::EarlierVolume;
        }
        earlierIsThere = state->obstacle != PurgeObstacle::Purged;
        if (const Result<void> filled = fillCertificate(*state, *erasures); !filled) {
            return failure(filled.error());
        }
        states.push_back(*std::move(state));
    }
    return states;
}

Result<VolumeState> PurgeService::stateOf(const LogVolume &volume) const
{
    const Result<std::vector<LogPage>> pages = m_parts.repositories.pages.listOfVolume(volume.id);
    if (!pages) {
        return failure(pages.error());
    }
    const Clock &clock = m_journal.clock();
    VolumeState state{volume, static_cast<int>(pages->size()), {}, {}, PurgeObstacle::None, clock.today(), {}, {}, {}};
    if (!pages->empty()) {
        state.firstDate = pages->front().date;
        state.lastDate = pages->back().date;
    }
    if (volume.purgedAt) {
        state.obstacle = PurgeObstacle::Purged;
    } else if (!volume.sealedAt) {
        state.obstacle = PurgeObstacle::NotSealed;
    } else {
        const QDateTime over = volume.sealedAt->addDays(Retention::atLeast.count());
        state.purgeFrom = clock.localDate(over);
        state.obstacle = clock.now() < over ? PurgeObstacle::KeptLonger : PurgeObstacle::None;
    }
    return state;
}

Result<void> PurgeService::fillCertificate(VolumeState &state, const std::vector<Erasure> &erasures) const
{
    const auto certificate = std::ranges::find_if(erasures, [&](const Erasure &erasure) {
        return erasure.subjectType == qint64(RecordType::LogVolume) && erasure.subjectId == state.volume.id.value();
    });
    if (certificate == erasures.end()) {
        return {};
    }
    const Result<StaffMember> first = m_parts.staff.findById(certificate->firstStaff);
    const Result<StaffMember> second = m_parts.staff.findById(certificate->secondStaff);
    if (!first || !second) {
        return failure(!first ? first.error() : second.error());
    }
    state.certificate = *certificate;
    state.firstName = first->name.toString();
    state.secondName = second->name.toString();
    return {};
}

Result<void> PurgeService::checkWhole() const
{
    const Result<VerificationReport> report = m_parts.verifier.verify();
    if (!report) {
        return failure(report.error());
    }
    return report->isWhole() ? Result<void>() : failure(ErrorCode::JournalBroken, u"nothing is purged from it"_s);
}

Result<Erasure> PurgeService::purge(const Actor &actor, const PurgeRequest &request)
{
    if (const Result<void> allowed = actor.require(Right::PurgeVolume); !allowed) {
        return failure(allowed.error());
    }
    const Result<StaffMember> second = m_signer.witness(actor, request.witnessName);
    const Result<VolumeState> state = stateToPurge(request.volume);
    if (!second || !state) {
        return failure(!second ? second.error() : state.error());
    }
    if (const Result<void> whole = checkWhole(); !whole) {
        return failure(whole.error());
    }
    std::optional<Erasure> certificate;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<Plan> content = plan(request.volume, change.at());
        if (!content) {
            return failure(content.error());
        }
        const Result<QByteArray> archiveHash = writeArchive(state->volume, *content, request);
        if (!archiveHash) {
            return failure(archiveHash.error());
        }
        const Result<Erasure> certified = certify(change, state->volume, *content, request, *second, *archiveHash);
        if (!certified) {
            return failure(certified.error());
        }
        certificate = *certified;
        return remove(content->contents);
    });
    if (!done) {
        return failure(done.error());
    }
    if (const Result<void> released = m_parts.space.release(); !released) {
        qWarning("What was purged is erased, but its room in the database's files could not be cleared yet.");
    }
    return *certificate;
}

Result<VolumeState> PurgeService::stateToPurge(LogVolumeId volume) const
{
    const Result<std::vector<VolumeState>> states = volumes();
    if (!states) {
        return failure(states.error());
    }
    const auto state = std::ranges::find(*states, volume, [](const VolumeState &one) { return one.volume.id; });
    if (state == states->end()) {
        return failure(ErrorCode::NotFound, u"log_volume"_s);
    }
    return state->obstacle == PurgeObstacle::None ? Result<VolumeState>(*state) : failure(errorOf(*state));
}

Result<PurgeService::Plan> PurgeService::plan(LogVolumeId volume, const QDateTime &now) const
{
    Result<VolumeContents> contents = VolumeContents::of(m_parts.repositories, volume);
    if (!contents) {
        return failure(contents.error());
    }
    Plan found{.contents = *std::move(contents)};
    qint64 day = 0;
    const Result<void> visited = m_parts.chain.visitFrom(1, [&](const JournalEntry &entry) -> Result<void> {
        const qint64 today = Retention::dayOf(entry.timeMs);
        found.daysWrittenSince += today == day ? 0 : 1;
        day = today;
        if (found.contents.covers(entry)) {
            found.entries.add(entry.sequence);
            found.digest.add(entry.sequence, entry.contentHash);
            found.newestMs = entry.timeMs;
            found.daysWrittenSince = 0;
            found.archivedEntries += archived(entry);
        }
        return {};
    });
    if (!visited) {
        return failure(visited.error());
    }
    if (found.entries.count() == 0) {
        return failure(ErrorCode::Blocked, u"there is nothing to purge"_s);
    }
    if (!Retention::isOver(found.newestMs, now.toMSecsSinceEpoch(), found.daysWrittenSince)) {
        return failure(ErrorCode::KeptLonger, u"too little time, or too little was written since"_s);
    }
    return found;
}

Result<QByteArray> PurgeService::writeArchive(const LogVolume &volume, const Plan &plan,
                                              const PurgeRequest &request) const
{
    const Result<std::vector<LogPage>> pages = m_parts.repositories.pages.listOfVolume(volume.id);
    const Result<QByteArray> journalId = m_parts.chain.journalId();
    if (!pages || !journalId) {
        return failure(!pages ? pages.error() : journalId.error());
    }
    QByteArray content = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
                         + volume.number.toString().toHtmlEscaped().toUtf8() + "</title></head><body>\n";
    for (const LogPage &page : *pages) {
        const Result<PageView> view = m_parts.dutyLog.page(page.id);
        if (!view) {
            return failure(view.error());
        }
        content += request.htmlOf(*view).toUtf8() + "\n<hr>\n";
    }
    content += "<pre>\ndj1/archive " + journalId->toHex() + '\n' + plan.archivedEntries + "</pre></body></html>\n";
    if (const Result<void> written = m_parts.archive.write(request.archivePath, content); !written) {
        return failure(written.error());
    }
    const Result<QByteArray> read = m_parts.archive.read(request.archivePath);
    if (!read) {
        return failure(read.error());
    }
    return *read == content ? Result<QByteArray>(m_parts.crypto.hash(content))
                            : failure(ErrorCode::FileNotWritable, request.archivePath);
}

Result<Erasure> PurgeService::certify(Change &change, LogVolume volume, const Plan &plan, const PurgeRequest &request,
                                      const StaffMember &second, const QByteArray &archiveHash)
{
    volume.purgedAt = change.at();
    if (const Result<void> stored = change.put(m_parts.repositories.volumes, volume); !stored) {
        return failure(stored.error());
    }
    const Result<ErasureId> id = m_parts.erasures.nextId();
    const Result<JournalHead> before = change.head();
    if (!id || !before) {
        return failure(!id ? id.error() : before.error());
    }
    Erasure erasure{.id = *id,
                    .subjectType = qint64(RecordType::LogVolume),
                    .subjectId = volume.id.value(),
                    .subjectName = volume.number,
                    .entries = plan.entries,
                    .entryCount = plan.entries.count(),
                    .digest = m_parts.crypto.hash(plan.digest.preimage()),
                    .newestAt = QDateTime::fromMSecsSinceEpoch(plan.newestMs, Qt::UTC),
                    .erasedAt = change.at(),
                    .archiveName = QFileInfo(request.archivePath).fileName(),
                    .archiveHash = archiveHash,
                    .firstStaff = change.actor().staff,
                    .firstKey = {},
                    .firstSignature = {},
                    .secondStaff = second.id,
                    .secondKey = {},
                    .secondSignature = {}};
    if (const Result<void> written = m_signer.sign(erasure, before->hash, request.secret, request.witnessSecret);
        !written) {
        return failure(written.error());
    }
    const Result<void> erased = change.erase(m_parts.erasures, erasure, EntryKind::PurgeCertificate);
    return erased ? Result<Erasure>(erasure) : failure(erased.error());
}

Result<void> PurgeService::remove(const VolumeContents &contents)
{
    for (const auto &[type, ids] : contents.records()) {
        const auto store = std::ranges::find(m_parts.stores, type, &RecordStore::type);
        if (store == m_parts.stores.end()) {
            return failure(ErrorCode::StorageFailure, u"no store for type %1"_s.arg(static_cast<int>(type)));
        }
        if (Result<void> removed = (*store)->remove(ids); !removed) {
            return removed;
        }
    }
    return {};
}

} // namespace dutydesk
