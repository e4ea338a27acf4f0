// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/ownerimport.h"
#include "tables/tableexport.h"

#include <QCoreApplication>

namespace dutydesk {

/// The texts about an import.
class ImportNames
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ImportNames)

public:
    static QString of(ImportField field);

    /// The sentence that says why the row is not imported.
    static QString of(const RejectedRow &row);

    /// Summarises what the import would do.
    static QString summaryOf(const ImportCheck &check, const std::vector<SharedFlat> &shared);

    /// Names the flats that have different owners in several rows.
    static QString sharedIn(const std::vector<SharedFlat> &shared);

    /// The table of rows that are not imported, as the list shows them.
    static TableExport rejectedOf(const ImportCheck &check, const QString &fileName, const QString &sheet);

    /// Explains why an import cannot be undone, and other failures.
    static QString of(const Error &error);
};

} // namespace dutydesk
