// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "journal/journal.h"

#include <QStringList>

namespace dutydesk {

/// The files of records. A feature checks the right to read or add files, and adds them within its own change.
class EvidenceFiles
{
public:
    EvidenceFiles(EvidenceRepository &evidence, EvidenceContentRepository &contents);

    /// Stores all files or none. Fails with InvalidInput, which names the column of the name or of the size.
    Result<std::vector<Evidence>> put(Change &change, const RecordReference &subject,
                                      const std::vector<EvidenceDraft> &drafts);

    /// The files of a record, with masked names such as 来电139****5678.jpg.
    Result<std::vector<Evidence>> listOf(const RecordReference &subject) const;

    /// The bytes of a file of this record. Fails with NotFound if the file was purged or belongs to another record.
    Result<QByteArray> contentOf(const RecordReference &subject, EvidenceId id) const;

    /// The kind that the end of the name tells. The program keeps files of the kind Other but does not open them.
    static EvidenceKind kindOf(const QString &fileName);

    /// The ends of the names of pictures and documents, without the dot.
    static QStringList knownTypes();

private:
    Result<Evidence> putOne(Change &change, const RecordReference &subject, const EvidenceDraft &draft);

    EvidenceRepository &m_evidence;
    EvidenceContentRepository &m_contents;
};

} // namespace dutydesk
