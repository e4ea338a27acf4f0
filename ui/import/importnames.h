// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/ownerimport.h"
#include "tables/tableexport.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the person at the desk reads of an import.
class ImportNames
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ImportNames)

public:
    static QString of(ImportField field);

    /// Why the row is not taken in, in a whole sentence.
    static QString of(const RejectedRow &row);

    /// What the import would do.
    static QString summaryOf(const ImportCheck &check, const std::vector<SharedFlat> &shared);

    /// Which flats have different owners in several rows.
    static QString sharedIn(const std::vector<SharedFlat> &shared);

    /// The rows that are not taken in: as the list shows them.
    static TableExport rejectedOf(const ImportCheck &check, const QString &fileName, const QString &sheet);

    /// What keeps a batch from being withdrawn, and other failures.
    static QString of(const Error &error);
};

} // namespace dutydesk
