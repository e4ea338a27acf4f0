// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/chainchecker.h"

#include "journal/canonical.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t revokedColumn = 10;

/// The form of an entry's body, which depends on the kind of the entry.
enum class BodyForm { None, Genesis, Record, Statement, Signature, Notice };

BodyForm formOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Genesis:
        return BodyForm::Genesis;
    case EntryKind::KeyEnrolled:
    case EntryKind::KeyRevoked:
    case EntryKind::RecordCreated:
    case EntryKind::RecordChanged:
    case EntryKind::Amendment:
    case EntryKind::RosterPublished:
    case EntryKind::Redaction:
    case EntryKind::PurgeCertificate:
        return BodyForm::Record;
    case EntryKind::HandoverStatement:
        return BodyForm::Statement;
    case EntryKind::HandoverSignature:
    case EntryKind::ReviewSignature:
    case EntryKind::EnrolmentSignature:
        return BodyForm::Signature;
    case EntryKind::SignedIn:
    case EntryKind::SignInFailed:
    case EntryKind::KeysLost:
    case EntryKind::BackupManifest:
    case EntryKind::ClockAnomaly:
    case EntryKind::MissingTail:
    case EntryKind::AlarmAcknowledged:
        return BodyForm::Notice;
    }
    return BodyForm::None; // the number is not an EntryKind
}

/// The kind of entry that carries a signature of a side, and the kind of entry that it signs.
struct SignatureRule
{
    EntryKind signature;
    EntryKind signedEntry;
};

SignatureRule ruleOf(SigningSide side)
{
    switch (side) {
    case SigningSide::Outgoing:
    case SigningSide::Incoming:
    case SigningSide::Refusing:
        return {EntryKind::HandoverSignature, EntryKind::HandoverStatement};
    case SigningSide::Reviewer:
        return {EntryKind::ReviewSignature, EntryKind::RecordCreated};
    case SigningSide::Enroller:
        return {EntryKind::EnrolmentSignature, EntryKind::KeyEnrolled};
    }
    Q_UNREACHABLE();
}

} // namespace

ChainChecker::ChainChecker(const QByteArray &journalId, const Crypto &crypto, const KeyVault &keyVault,
                           const RecordRules &rules)
    : m_journalId(journalId)
    , m_crypto(crypto)
    , m_signatures(keyVault, crypto)
    , m_erasures(crypto, rules)
    , m_changes(keyVault, rules, m_signatures)
    , m_times(rules)
{}

std::optional<JournalFinding> ChainChecker::check(const JournalEntry &entry)
{
    Problem problem = checkLink(entry);
    if (!problem) {
        problem = checkHashes(entry, m_journalId, m_crypto);
    }
    if (!problem) {
        problem = m_times.checkMoment(entry);
    }
    if (!problem && m_unsignedKey && entry.kind != EntryKind::EnrolmentSignature) {
        return JournalFinding{*m_unsignedKey, JournalProblem::KeyNotSigned};
    }
    const bool hasBody = !problem && entry.body && !entry.body->isEmpty() && entry.kind != EntryKind::Genesis;
    const Result<DecodedBody> decoded = hasBody ? decodeBody(*entry.body) : failure(ErrorCode::NotFound, {});
    const DecodedBody *body = decoded ? &*decoded : nullptr;
    if (!problem) {
        m_erasures.note(entry);
        m_tenure.note(entry, body);
        problem = checkMeaning(entry, body);
    }
    if (problem) {
        const qint64 expected = m_head ? m_head->sequence + 1 : 1;
        return JournalFinding{*problem == JournalProblem::WrongSequence ? expected : entry.sequence, *problem};
    }
    if (const std::optional<JournalFinding> finding = m_changes.check(entry, body)) {
        return finding;
    }
    m_renamings.note(entry, body);
    m_roleHistory.note(entry, body);
    m_head = JournalHead{entry.sequence, entry.entryHash};
    m_lastTimeMs = entry.timeMs;
    return std::nullopt;
}

ChainChecker::Problem ChainChecker::checkLink(const JournalEntry &entry) const
{
    const bool isFirst = !m_head;
    if (entry.sequence != (isFirst ? 1 : m_head->sequence + 1)) {
        return JournalProblem::WrongSequence;
    }
    if (entry.previousHash != (isFirst ? QByteArray(hashBytes, '\0') : m_head->hash)) {
        return JournalProblem::BrokenLink;
    }
    if (entry.timeMs < m_lastTimeMs) {
        return JournalProblem::TimeBackwards;
    }
    if (formOf(entry.kind) == BodyForm::None) {
        return JournalProblem::UnknownKind;
    }
    const bool isGenesis = entry.kind == EntryKind::Genesis;
    if (isGenesis != isFirst) {
        return JournalProblem::WrongGenesis;
    }
    return wrongUnless(entry.body || mayBeErased(entry.kind), JournalProblem::MissingBody);
}

std::optional<JournalProblem> ChainChecker::checkHashes(const JournalEntry &entry, const QByteArray &journalId,
                                                        const Crypto &crypto)
{
    if (entry.body.has_value() == (entry.salt == erasedSalt())) {
        return JournalProblem::WrongSalt;
    }
    if (entry.body && crypto.hash(contentPreimage(entry.salt, *entry.body)) != entry.contentHash) {
        return JournalProblem::WrongContentHash;
    }
    if (entry.body && typeOfBody(*entry.body).value_or(RecordType{}) != entry.type) {
        return JournalProblem::WrongBody;
    }
    return wrongUnless(crypto.hash(entryPreimage(journalId, entry)) == entry.entryHash, JournalProblem::WrongEntryHash);
}

ChainChecker::Problem ChainChecker::checkMeaning(const JournalEntry &entry, const DecodedBody *body)
{
    if (!entry.body) {
        noteEmptied(entry);
        return std::nullopt;
    }
    const BodyForm form = formOf(entry.kind);
    if (form == BodyForm::Genesis) {
        return wrongUnless(*entry.body == genesisBody(), JournalProblem::WrongGenesis);
    }
    if (entry.kind == EntryKind::KeysLost) {
        m_lostKeys.push_back(entry.sequence);
        m_keysAreLost = true;
    }
    if (entry.kind == EntryKind::MissingTail) {
        m_alarms.raise(entry.sequence);
    }
    if (form == BodyForm::Notice && entry.body->isEmpty()) {
        return wrongUnless(entry.kind != EntryKind::AlarmAcknowledged, JournalProblem::WrongBody);
    }
    return body ? checkForm(entry, *body) : JournalProblem::NotCanonical;
}

ChainChecker::Problem ChainChecker::checkForm(const JournalEntry &entry, const DecodedBody &body)
{
    switch (formOf(entry.kind)) {
    case BodyForm::Record:
        return checkRecord(entry, body);
    case BodyForm::Signature:
        return checkSignature(entry, body);
    case BodyForm::Statement:
        m_signables[entry.sequence] = {entry.kind, entry.reference, entry.entryHash, {}};
        return wrongUnless(body.type == RecordType::Statement, JournalProblem::WrongBody);
    default:
        break;
    }
    return body.type == RecordType::Notice ? checkNotice(entry, body) : JournalProblem::WrongBody;
}

ChainChecker::Problem ChainChecker::checkNotice(const JournalEntry &entry, const DecodedBody &body)
{
    if (entry.kind == EntryKind::AlarmAcknowledged) {
        return m_alarms.explain(entry, body.row);
    }
    const Problem problem = m_times.check(entry, body);
    if (!problem && entry.kind == EntryKind::ClockAnomaly && m_times.takesBackAPurge()) {
        m_alarms.raise(entry.sequence);
    }
    return problem;
}

void ChainChecker::noteEmptied(const JournalEntry &entry)
{
    m_times.forget(entry.type, entry.reference);
    // Without its body the entry may have been a review. Its hash and the signatures over it still stand.
    m_signables[entry.sequence] = {entry.kind, entry.reference, entry.entryHash, {}};
}

ChainChecker::Problem ChainChecker::checkRecord(const JournalEntry &entry, const DecodedBody &body)
{
    const qint64 *id = body.row.empty() ? nullptr : std::get_if<qint64>(&body.row.front());
    if (body.type < RecordType::StaffMember || !id || *id <= 0 || *id != entry.reference) {
        return JournalProblem::WrongBody;
    }
    const bool aboutKeys = entry.kind == EntryKind::KeyEnrolled || entry.kind == EntryKind::KeyRevoked;
    if (aboutKeys != (body.type == RecordType::StaffKey)) {
        return JournalProblem::KeyNotEnrolled;
    }
    if (aboutKeys) {
        if (const Problem problem = checkKey(entry, body.row)) {
            return problem;
        }
    }
    const bool erases = entry.kind == EntryKind::Redaction || entry.kind == EntryKind::PurgeCertificate;
    if (erases != (body.type == RecordType::Erasure)) {
        return JournalProblem::WrongBody;
    }
    if (erases) {
        if (const Problem problem = checkErasure(entry, body.row)) {
            return problem;
        }
    }
    if (entry.kind == EntryKind::KeyEnrolled) {
        m_unsignedKey = entry.sequence;
    }
    if (body.type == RecordType::StaffMember) {
        const Result<StaffMember> member = recordOf<StaffMember>(body.row);
        if (!member) {
            return JournalProblem::WrongBody;
        }
        m_roles.erase(*id); // nobody who has left signs a certificate
        if (member->active) {
            m_roles.emplace(*id, member->role);
        }
    }
    if (body.type == RecordType::PageReview || entry.kind == EntryKind::KeyEnrolled) {
        m_signables[entry.sequence] = {entry.kind, entry.reference, entry.entryHash, {}};
    }
    m_lastStates[{body.type, *id}] = {entry.sequence, m_crypto.hash(*entry.body)};
    return m_times.check(entry, body);
}

ChainChecker::Problem ChainChecker::checkKey(const JournalEntry &entry, const Row &row)
{
    const auto staff = row.size() > 2 ? ValueOf<StaffId>::from(row[1]) : failure(wrongValue("an id"));
    const auto publicKey = row.size() > 2 ? ValueOf<QByteArray>::from(row[2]) : failure(wrongValue("bytes"));
    if (!staff || !publicKey) {
        return JournalProblem::WrongBody;
    }
    const bool revoked = row.size() > revokedColumn && !std::holds_alternative<std::monostate>(row[revokedColumn]);
    const auto known = m_keys.find(entry.reference);
    const bool sound = entry.kind == EntryKind::KeyEnrolled
                           ? known == m_keys.end() && !revoked
                           : known != m_keys.end() && revoked && !known->second.revoked && known->second.staff == *staff
                                 && known->second.publicKey == *publicKey;
    m_keys.insert_or_assign(entry.reference, EnrolledKey{*staff, *publicKey, revoked});
    if (revoked && staff->value() != entry.actor && !hasRightOf(entry.actor, Right::EnrolStaff)) {
        return JournalProblem::NoRight;
    }
    return wrongUnless(sound, JournalProblem::KeyNotEnrolled);
}

ChainChecker::Problem ChainChecker::checkErasure(const JournalEntry &entry, const Row &row)
{
    const Result<Erasure> erasure = recordOf<Erasure>(row);
    if (!erasure) {
        return JournalProblem::WrongBody;
    }
    if (erasure->firstStaff.value() != entry.actor || erasure->firstStaff == erasure->secondStaff) {
        return JournalProblem::WrongSigner;
    }
    if (!isOwnKey(erasure->firstStaff, erasure->firstKey) || !isOwnKey(erasure->secondStaff, erasure->secondKey)) {
        return JournalProblem::UnknownKey;
    }
    const Right first = entry.kind == EntryKind::PurgeCertificate ? Right::PurgeVolume : Right::GuardOwnerData;
    if (!mayCertify(entry, erasure->firstStaff, first)
        || !mayCertify(entry, erasure->secondStaff, Right::WitnessPurge)) {
        return JournalProblem::NoRight;
    }
    const auto claim = [&](const QByteArray &key, const QByteArray &message, const QByteArray &signature) {
        m_signatures.add({entry.sequence, JournalProblem::ForgedSignature, {key}, message, signature});
    };
    claim(erasure->firstKey, firstErasureMessage(entry.previousHash, *erasure), erasure->firstSignature);
    claim(erasure->secondKey, secondErasureMessage(entry.previousHash, *erasure), erasure->secondSignature);
    return m_erasures.check(entry, *erasure);
}

/// Role and key are those of some time, so that nobody makes the other signer for the certificate.
bool ChainChecker::mayCertify(const JournalEntry &certificate, StaffId staff, Right right) const
{
    return hasRightOf(staff.value(), right) && m_tenure.fullAt(staff.value()) <= certificate.timeMs;
}

/// The number need be nobody's: that of the program is 0.
bool ChainChecker::hasRightOf(qint64 staff, Right right) const
{
    const auto role = m_roles.find(staff);
    return role != m_roles.end() && hasRight(role->second, right);
}

bool ChainChecker::isOwnKey(StaffId staff, const QByteArray &publicKey) const
{
    return std::ranges::any_of(m_keys, [&](const auto &known) {
        const EnrolledKey &key = known.second;
        return !key.revoked && key.staff == staff && key.publicKey == publicKey;
    });
}

ChainChecker::Problem ChainChecker::checkSignature(const JournalEntry &entry, const DecodedBody &decoded)
{
    const Result<SignatureBody> body = signatureOf(decoded);
    if (!body || entry.kind != ruleOf(body->side).signature) {
        return JournalProblem::WrongBody;
    }
    if (const Problem problem = checkStatement(entry, *body)) {
        return problem;
    }
    if (body->staff.value() != entry.actor) {
        return JournalProblem::WrongSigner;
    }
    if (!isOwnKey(body->staff, body->signature.publicKey)) {
        return JournalProblem::UnknownKey;
    }
    m_signatures.add({entry.sequence,
                      JournalProblem::ForgedSignature,
                      {body->signature.publicKey},
                      signatureMessage(body->side, body->signedHash, body->firstSignature),
                      body->signature.bytes});
    if (body->side == SigningSide::Enroller) {
        if (!mayEnrol(entry, *body)) {
            return JournalProblem::KeyNotSigned;
        }
        m_unsignedKey.reset();
        m_keysAreLost = false;
    }
    m_signedPages += body->side == SigningSide::Incoming ? 1 : 0;
    if (body->side == SigningSide::Outgoing) {
        m_signables.at(body->signedSequence).outgoingSignature = body->signature.bytes;
    }
    return std::nullopt;
}

/// The first key, and the first key after all were lost, must sign for itself. Every later key must be signed by the
/// officer's previous key or by a person with Right::EnrolStaff.
bool ChainChecker::mayEnrol(const JournalEntry &entry, const SignatureBody &body) const
{
    const EnrolledKey &key = m_keys.at(entry.reference);
    const bool byItself = body.signature.publicKey == key.publicKey;
    const bool hasTheRight = hasRightOf(body.staff.value(), Right::EnrolStaff);
    const bool afterLoss = m_keys.size() > 1 && isFirstAfterLoss(entry.reference);
    const bool isFirst = m_keys.size() == 1 || afterLoss;
    return m_unsignedKey == body.signedSequence && byItself == isFirst
           && (hasTheRight || (body.staff == key.staff && !afterLoss));
}

/// Whether this is the first key after a loss; all other keys must have been revoked by then.
bool ChainChecker::isFirstAfterLoss(qint64 key) const
{
    return m_keysAreLost && std::ranges::all_of(m_keys, [&](const auto &known) {
               return known.first == key || known.second.revoked;
           });
}

ChainChecker::Problem ChainChecker::checkStatement(const JournalEntry &entry, const SignatureBody &body) const
{
    const auto found = m_signables.find(body.signedSequence);
    if (found == m_signables.end()) {
        return JournalProblem::WrongStatement;
    }
    const Signable &statement = found->second;
    const bool isIncoming = body.side == SigningSide::Incoming;
    const bool sound = statement.kind == ruleOf(body.side).signedEntry && statement.reference == entry.reference
                       && statement.hash == body.signedHash
                       && body.firstSignature == (isIncoming ? statement.outgoingSignature : QByteArray())
                       && (!isIncoming || !body.firstSignature.isEmpty());
    return wrongUnless(sound, JournalProblem::WrongStatement);
}

} // namespace dutydesk
