// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/purgeservice.h"

#include "base/try.h"

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
    , m_signer(m_parts.staff, m_parts.signer, journal)
    , m_journal(journal)
{}

Result<std::vector<VolumeState>> PurgeService::volumes(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<LogVolume> volumes, m_parts.repositories.volumes.list());
    TRY(const std::vector<Erasure> erasures, m_parts.erasures.list());
    std::vector<VolumeState> states;
    bool earlierIsThere = false;
    for (const LogVolume &volume : volumes) {
        TRY(VolumeState state, stateOf(volume));
        if (state.obstacle == PurgeObstacle::None && earlierIsThere) {
            state.obstacle = PurgeObstacle::EarlierVolume;
        }
        earlierIsThere = state.obstacle != PurgeObstacle::Purged;
        CHECK(fillCertificate(state, erasures));
        CHECK(fillCentre(state));
        states.push_back(std::move(state));
    }
    return states;
}

Result<VolumeState> PurgeService::stateOf(const LogVolume &volume) const
{
    TRY(const std::vector<LogPage> pages, m_parts.repositories.pages.where(&LogPage::volume, volume.id));
    const Clock &clock = m_journal.clock();
    VolumeState state{volume, static_cast<int>(pages.size()), {}, {}, PurgeObstacle::None, clock.today(), {}, {}, {}};
    if (!pages.empty()) {
        state.firstDate = pages.front().date;
        state.lastDate = pages.back().date;
    }
    if (volume.purgedAt) {
        state.obstacle = PurgeObstacle::Purged;
    } else if (!volume.sealedAt) {
        state.obstacle = PurgeObstacle::NotSealed;
    } else {
        TRY(const Centre centre, m_parts.centre.findById(CentreId(1)));
        const QDateTime over = volume.sealedAt->addDays(centre.logKeptDays);
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
    TRY(const PastNames *const past, m_journal.pastNames());
    const PageNames names(*past, m_parts.staff);
    const std::optional<qint64> entry = past->entryOf(RecordReference::of(*certificate));
    state.certificate = *certificate;
    TRY(state.firstName, names.at(certificate->firstStaff, entry));
    TRY(state.secondName, names.at(certificate->secondStaff, entry));
    return {};
}

Result<void> PurgeService::fillCentre(VolumeState &state) const
{
    TRY(const std::optional<Centre> centre, ifFound(m_parts.centre.findById(CentreId(1))));
    TRY(const PastNames *const past, m_journal.pastNames());
    const LogVolume &volume = state.volume;
    const std::optional<qint64> seal =
        volume.sealedAt ? past->entryOf(RecordReference::of(volume), volume.purgedAt ? 1 : 0) : std::nullopt;
    state.centreName = centre ? past->asOf(*centre, seal).name.toString() : QString();
    return {};
}

Result<void> PurgeService::checkWhole() const
{
    TRY(const VerificationReport report, m_parts.verifier.verify());
    return report.isWhole() ? Result<void>() : failure(ErrorCode::JournalBroken, u"nothing is purged from it"_s);
}

Result<Erasure> PurgeService::purge(const Actor &actor, const PurgeRequest &request)
{
    CHECK(actor.require(Right::PurgeVolume));
    TRY(const VolumeState state, stateToPurge(actor, request.volume));
    TRY(const StaffMember second, m_signer.witness(actor, request.witnessName));
    CHECK(checkWhole());
    TRY(const Erasure certificate, m_journal.change(actor, [&](Change &change) -> Result<Erasure> {
        if (change.isClockBehind()) { // no year is counted by it
            return failure(ErrorCode::WrongClock, QString());
        }
        TRY(Plan content, plan(request.volume, change.at()));
        TRY(content.archiveHash, writeArchive(actor, state.volume, content, request));
        TRY(const Erasure certified, certify(change, state.volume, content, request, second));
        CHECK(remove(content.contents));
        return certified;
    }));
    if (const Result<void> released = m_parts.space.release(); !released) {
        qWarning("What was purged is erased, but its room in the database's files could not be cleared yet.");
    }
    return certificate;
}

Result<VolumeState> PurgeService::stateToPurge(const Actor &actor, LogVolumeId volume) const
{
    TRY(const std::vector<VolumeState> states, volumes(actor));
    const auto state = std::ranges::find(states, volume, [](const VolumeState &one) { return one.volume.id; });
    if (state == states.end()) {
        return failure(ErrorCode::NotFound, u"log_volume"_s);
    }
    return state->obstacle == PurgeObstacle::None ? Result<VolumeState>(*state) : failure(errorOf(*state));
}

Result<VolumeContents::Names> PurgeService::writtenAfterSeal(LogVolumeId volume) const
{
    VolumeContents::Names later;
    bool isSealed = false;
    CHECK(m_parts.chain.visitFrom(1, [&](const JournalEntry &entry) -> Result<void> {
        if (isSealed) {
            later.emplace(entry.type, entry.reference);
        } else if (entry.type == RecordType::LogVolume && entry.reference == volume.value()) {
            TRY(const DecodedBody body, decodeBody(*entry.body));
            TRY(const LogVolume state, recordOf<LogVolume>(body.row));
            isSealed = state.sealedAt.has_value();
        }
        return {};
    }));
    return later;
}

Result<PurgeService::Plan> PurgeService::plan(LogVolumeId volume, const QDateTime &now) const
{
    TRY(const VolumeContents::Names later, writtenAfterSeal(volume));
    TRY(VolumeContents contents, VolumeContents::of(m_parts.repositories, m_parts.evidence, volume, later));
    Plan found{.contents = std::move(contents)};
    DaysOfWork days;
    CHECK(m_parts.chain.visitFrom(1, [&](const JournalEntry &entry) -> Result<void> {
        days.note(entry);
        if (found.contents.covers(entry)) {
            found.entries.add(entry.sequence);
            found.digest.add(entry.sequence, entry.contentHash);
            found.newestMs = entry.timeMs;
            found.archivedEntries += archived(entry);
        }
        return {};
    }));
    if (found.entries.count() == 0) {
        return failure(ErrorCode::Blocked, u"there is nothing to purge"_s);
    }
    if (!Retention::isOver(found.newestMs, now.toMSecsSinceEpoch(), days)) {
        return failure(ErrorCode::KeptLonger, u"too little time, or too little was written since"_s);
    }
    return found;
}

Result<QByteArray> PurgeService::writeArchive(const Actor &actor, const LogVolume &volume, const Plan &plan,
                                              const PurgeRequest &request) const
{
    TRY(const std::vector<LogPage> pages, m_parts.repositories.pages.where(&LogPage::volume, volume.id));
    TRY(const QByteArray journalId, m_parts.chain.journalId());
    QByteArray content = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
                         + volume.number.toString().toHtmlEscaped().toUtf8() + "</title></head><body>\n";
    for (const LogPage &page : pages) {
        TRY(const PageView view, m_parts.pages.page(actor, page.id));
        content += request.htmlOf(view).toUtf8() + "\n<hr>\n";
    }
    content += "<pre>\ndj2/archive " + journalId.toHex() + '\n' + plan.archivedEntries + "</pre></body></html>\n";
    CHECK(m_parts.archive.write(request.archivePath, content));
    TRY(const QByteArray read, m_parts.archive.read(request.archivePath));
    return read == content ? Result<QByteArray>(m_parts.crypto.hash(content))
                           : failure(ErrorCode::FileNotWritable, request.archivePath);
}

Result<Erasure> PurgeService::certify(Change &change, LogVolume volume, const Plan &plan, const PurgeRequest &request,
                                      const StaffMember &second)
{
    volume.purgedAt = change.at();
    CHECK(change.put(m_parts.repositories.volumes, volume));
    TRY(const ErasureId id, m_parts.erasures.nextId());
    TRY(const JournalHead before, change.head());
    Erasure erasure{.id = id,
                    .subjectType = qint64(RecordType::LogVolume),
                    .subjectId = volume.id.value(),
                    .subjectName = volume.number,
                    .entries = plan.entries,
                    .entryCount = plan.entries.count(),
                    .digest = m_parts.crypto.hash(plan.digest.preimage()),
                    .newestAt = QDateTime::fromMSecsSinceEpoch(plan.newestMs, Qt::UTC),
                    .erasedAt = change.at(),
                    .archiveName = QFileInfo(request.archivePath).fileName(),
                    .archiveHash = plan.archiveHash,
                    .firstStaff = change.actor().staff,
                    .firstKey = {},
                    .firstSignature = {},
                    .secondStaff = second.id,
                    .secondKey = {},
                    .secondSignature = {}};
    CHECK(m_signer.sign(erasure, before.hash, request.secret, request.witnessSecret));
    CHECK(change.erase(m_parts.erasures, erasure, EntryKind::PurgeCertificate));
    return erasure;
}

Result<void> PurgeService::remove(const VolumeContents &contents)
{
    for (const auto &[type, ids] : contents.records()) {
        const auto store = std::ranges::find(m_parts.stores, type, &RecordStore::type);
        if (store == m_parts.stores.end()) {
            return failure(ErrorCode::StorageFailure, u"no store for type %1"_s.arg(static_cast<int>(type)));
        }
        CHECK((*store)->remove(ids));
    }
    return {};
}

} // namespace dutydesk
