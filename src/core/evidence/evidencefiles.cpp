// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/evidencefiles.h"

#include "base/draft.h"
#include "privacy/maskedrecord.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const QStringList &pictureTypes()
{
    static const QStringList types{u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"heic"_s, u"bmp"_s};
    return types;
}

const QStringList &documentTypes()
{
    static const QStringList types{u"pdf"_s, u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"wps"_s,
                                   u"et"_s,  u"ofd"_s, u"odt"_s,  u"ods"_s, u"txt"_s};
    return types;
}

/// Without folders, whichever system they are of.
Result<NonBlankText> fileNameOf(const EvidenceDraft &draft)
{
    const Result<NonBlankText> name = NonBlankText::from(draft.fileName.section(u'/', -1).section(u'\\', -1));
    return name ? name : invalid<&Evidence::fileName>();
}

Result<void> check(const std::vector<EvidenceDraft> &drafts)
{
    for (const EvidenceDraft &draft : drafts) {
        CHECK(fileNameOf(draft));
        CHECK(between<&Evidence::byteCount>(draft.content.size(), 1, Evidence::maxBytes));
    }
    return {};
}

} // namespace

EvidenceFiles::EvidenceFiles(EvidenceRepository &evidence, EvidenceContentRepository &contents)
    : m_evidence(evidence)
    , m_contents(contents)
{}

Result<std::vector<Evidence>> EvidenceFiles::put(Change &change, const RecordReference &subject,
                                                 const std::vector<EvidenceDraft> &drafts)
{
    CHECK(check(drafts));
    std::vector<Evidence> kept;
    for (const EvidenceDraft &draft : drafts) {
        TRY(const Evidence evidence, putOne(change, subject, draft));
        kept.push_back(evidence);
    }
    return kept;
}

Result<Evidence> EvidenceFiles::putOne(Change &change, const RecordReference &subject, const EvidenceDraft &draft)
{
    TRY(const NonBlankText name, fileNameOf(draft));
    TRY(const EvidenceId id, m_evidence.nextId());
    const Evidence evidence{.id = id,
                            .subjectType = qint64(subject.type),
                            .subjectId = subject.id,
                            .fileName = name,
                            .kind = kindOf(name.toString()),
                            .byteCount = draft.content.size(),
                            .addedBy = change.actor().staff,
                            .addedAt = change.at()};
    CHECK(change.put(m_evidence, evidence, EntryKind::RecordCreated));
    CHECK(change.put(m_contents, EvidenceContent{id, draft.content}, EntryKind::RecordCreated));
    return evidence;
}

Result<std::vector<Evidence>> EvidenceFiles::listOf(const RecordReference &subject) const
{
    return masked(m_evidence.list(evidenceOf(subject)));
}

Result<QByteArray> EvidenceFiles::contentOf(const RecordReference &subject, EvidenceId id) const
{
    TRY(const Evidence evidence, m_evidence.findById(id));
    if (evidence.subject() != subject) {
        return failure(ErrorCode::NotFound, QString::fromLatin1(Evidence::table));
    }
    TRY(const EvidenceContent content, m_contents.findById(id));
    return content.content;
}

EvidenceKind EvidenceFiles::kindOf(const QString &fileName)
{
    const QString type = fileName.section(u'.', 1).section(u'.', -1).toLower();
    if (pictureTypes().contains(type)) {
        return EvidenceKind::Picture;
    }
    return documentTypes().contains(type) ? EvidenceKind::Document : EvidenceKind::Other;
}

QStringList EvidenceFiles::knownTypes()
{
    return pictureTypes() + documentTypes();
}

} // namespace dutydesk
