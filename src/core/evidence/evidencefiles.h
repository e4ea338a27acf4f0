// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "journal/journal.h"

#include <QStringList>

namespace dutydesk {

/// The files that are kept with records. A feature checks its own rights and puts files within its own change.
class EvidenceFiles
{
public:
    EvidenceFiles(EvidenceRepository &evidence, EvidenceContentRepository &contents);

    /// All of them, or none. InvalidInput names the column of the name or the size that is wrong.
    Result<std::vector<Evidence>> put(Change &change, const RecordReference &subject,
                                      const std::vector<EvidenceDraft> &drafts);

    /// What is kept with a record, with file names that are masked: 来电139****5678.jpg
    Result<std::vector<Evidence>> listOf(const RecordReference &subject) const;

    /// The bytes of a file that is kept with this record. NotFound where it was purged, or belongs to another record.
    Result<QByteArray> contentOf(const RecordReference &subject, EvidenceId id) const;

    /// By the end of its name. Other is kept, but not opened by the program.
    static EvidenceKind kindOf(const QString &fileName);

    /// The ends of the names of pictures and documents, without the dot.
    static QStringList knownTypes();

private:
    Result<Evidence> putOne(Change &change, const RecordReference &subject, const EvidenceDraft &draft);

    EvidenceRepository &m_evidence;
    EvidenceContentRepository &m_contents;
};

} // namespace dutydesk
