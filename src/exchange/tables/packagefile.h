// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tableproblem.h"

#include <QHash>

#include <memory>
#include <unzip.h>

namespace dutydesk {

/// The parts of a workbook: an xlsx file is a zip archive of XML files. Their unpacked size is limited regardless of
/// the size that the file states, so that a small file cannot fill the memory.
class PackageFile
{
public:
    static constexpr qint64 mostUnpacked = 128LL * 1024 * 1024; ///< in bytes, for all parts together

    /// Fails with Damaged if the file is not a whole zip archive.
    static TableResult<PackageFile> open(const QString &path);

    bool has(const QString &part) const { return m_places.contains(keyOf(part)); }

    /// The content of a part, named without a leading slash, such as xl/workbook.xml. Fails with MissingPart.
    TableResult<QByteArray> read(const QString &part);

private:
    struct Close
    {
        void operator()(void *zip) const { unzClose(zip); }
    };

    explicit PackageFile(void *zip)
        : m_zip(zip)
    {}

    bool index();
    static QString keyOf(const QString &part);

    std::unique_ptr<void, Close> m_zip;
    QHash<QString, unz64_file_pos> m_places;
    qint64 m_unpacked = 0;
};

} // namespace dutydesk
