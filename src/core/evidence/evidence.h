// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "base/repository.h"
#include "people/staffmember.h"

#include <QDateTime>

namespace dutydesk {

using EvidenceId = Id<struct EvidenceTag>;

enum class EvidenceKind { Picture, Document, Other };

template<>
inline constexpr int lastEnumerator<EvidenceKind> = 2;

/// Describes a file that is kept with a record of any type. The file itself is an EvidenceContent.
struct Evidence
{
    static constexpr RecordType recordType = RecordType::Evidence;
    static constexpr const char *table = "evidence";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Evidence::id}, Field{"subject_type", &Evidence::subjectType},
                         Field{"subject_id", &Evidence::subjectId},
                         Field{"file_name", &Evidence::fileName, Personal::Text}, Field{"kind", &Evidence::kind},
                         Field{"byte_count", &Evidence::byteCount}, Field{"added_by", &Evidence::addedBy},
                         Field{"added_at", &Evidence::addedAt, FromJournal::Time});
    }

    static constexpr qint64 maxBytes = qint64(5) * 1024 * 1024;

    RecordReference subject() const { return {RecordType(subjectType), subjectId}; }

    EvidenceId id;
    qint64 subjectType;    ///< RecordType of the record with which it is kept
    qint64 subjectId;      ///< its id
    NonBlankText fileName; ///< without folders
    EvidenceKind kind;
    qint64 byteCount; ///< at most `maxBytes`
    StaffId addedBy;
    QDateTime addedAt;

    bool operator==(const Evidence &) const = default;
};

/// The bytes of a file. They are a record of their own, so that listing files does not read them.
struct EvidenceContent
{
    static constexpr RecordType recordType = RecordType::EvidenceContent;
    static constexpr const char *table = "evidence_content";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &EvidenceContent::id}, Field{"content", &EvidenceContent::content});
    }

    EvidenceId id; ///< of the Evidence that describes it
    QByteArray content;

    bool operator==(const EvidenceContent &) const = default;
};

/// A file that a person chose as evidence.
struct EvidenceDraft
{
    QString fileName;
    QByteArray content;

    bool operator==(const EvidenceDraft &) const = default;
};

using EvidenceRepository = Repository<Evidence>;
using EvidenceContentRepository = Repository<EvidenceContent>;

/// Selects the files of a record, in the order in which they were added.
inline Selection<Evidence> evidenceOf(const RecordReference &subject)
{
    return Selection<Evidence>()
        .where(&Evidence::subjectType, qint64(subject.type))
        .where(&Evidence::subjectId, subject.id);
}

} // namespace dutydesk
