// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/erasure.h"

#include "journal/canonical.h"
#include "journal/clockwatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView messageDomain("dj2/erasure\0", 12);
constexpr std::ptrdiff_t columnsSigned = 11;

} // namespace

void EntryRuns::add(qint64 sequence)
{
    if (!m_runs.empty() && m_runs.back().last + 1 == sequence) {
        m_runs.back().last = sequence;
    } else {
        m_runs.push_back({sequence, sequence});
    }
}

qint64 EntryRuns::count() const
{
    qint64 count = 0;
    for (const EntryRun &run : m_runs) {
        count += run.last - run.first + 1;
    }
    return count;
}

QString EntryRuns::toString() const
{
    QStringList runs;
    for (const EntryRun &run : m_runs) {
        runs.append(u"[%1,%2]"_s.arg(run.first).arg(run.last));
    }
    return u'[' + runs.join(u',') + u']';
}

Result<EntryRuns> EntryRuns::from(const QString &text)
{
    EntryRuns read;
    qint64 before = -1;
    const QJsonArray written = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &run : written) {
        const qint64 first = run[0].toInteger();
        const qint64 last = run[1].toInteger();
        if (first < 1 || first - 1 <= before || last < first) { // adjacent runs are written as one
            return failure(wrongValue("runs of entries"));
        }
        read.m_runs.push_back({first, last});
        before = last;
    }
    if (read.toString() != text) {
        return failure(wrongValue("runs of entries"));
    }
    return read;
}

Result<EntryRuns> ValueOf<EntryRuns>::from(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? EntryRuns::from(*text) : failure(wrongValue("runs of entries"));
}

void ErasureDigest::add(qint64 sequence, const QByteArray &contentHash)
{
    const qint64 bigEndian = qToBigEndian(sequence);
    m_preimage.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian).append(contentHash);
}

QByteArray firstErasureMessage(const QByteArray &previousHash, const Erasure &erasure)
{
    const Row row = rowOf(erasure);
    return messageDomain.toByteArray() + previousHash
           + canonicalBody(Erasure::recordType, Row(row.begin(), row.begin() + columnsSigned));
}

QByteArray secondErasureMessage(const QByteArray &previousHash, const Erasure &erasure)
{
    return firstErasureMessage(previousHash, erasure) + erasure.firstSignature;
}

bool mayBeErased(EntryKind kind)
{
    switch (kind) {
    case EntryKind::RecordCreated:
    case EntryKind::RecordChanged:
    case EntryKind::Amendment:
    case EntryKind::HandoverStatement:
        return true;
    default:
        return false;
    }
}

void DaysOfWork::note(const JournalEntry &entry)
{
    m_firstMs = m_firstMs.value_or(entry.timeMs);
    if (entry.kind == EntryKind::ClockAnomaly) {
        noteClock(entry);
    }
    if (!entry.signature || entry.actor == programItself || entry.timeMs == m_standsAt) {
        return;
    }
    const qint64 day = Retention::dayOf(entry.timeMs);
    if (!m_firstPerson || m_day != day) {
        m_day = day;
        m_firstPerson = entry.actor;
    } else if (m_firstPerson != entry.actor && (m_days.empty() || m_days.back() != day)) {
        m_days.push_back(day);
    }
}

void DaysOfWork::noteClock(const JournalEntry &entry)
{
    const Result<DecodedBody> body = decodeBody(entry.body.value_or(QByteArray()));
    const std::optional<ClockAnomaly> clock = body ? ClockAnomaly::of(body->row) : std::nullopt;
    m_standsAt = clock && clock->isBehind() ? std::optional(entry.timeMs) : std::nullopt;
    if (m_standsAt && clock->wallMs >= m_firstMs) { // before the journal began, a clock has lost its time
        const qint64 day = Retention::dayOf(clock->wallMs);
        m_days.erase(std::ranges::upper_bound(m_days, day), m_days.end());
        m_firstPerson = m_day > day ? std::nullopt : m_firstPerson;
    }
}

qint64 DaysOfWork::after(qint64 timeMs) const
{
    return m_days.end() - std::ranges::upper_bound(m_days, Retention::dayOf(timeMs));
}

} // namespace dutydesk
