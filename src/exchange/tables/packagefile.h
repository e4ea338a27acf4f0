// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/xmlscan.h"

#include <QHash>
#include <QIODevice>

#include <memory>
#include <unzip.h>

class QFile;

namespace dutydesk {

/// One part of a workbook, unpacked while it is read and never held as a whole.
class PackagePart final : public QIODevice
{
public:
    PackagePart(void *zip, qint64 packageBytes, TableGuard &guard);
    ~PackagePart() override;

    bool isSequential() const override { return true; }

    /// Reads what is left, and returns whether the part was as long and had the checksum that the archive states.
    bool isWhole();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void *m_zip; ///< null after the end
    qint64 m_packageBytes;
    TableGuard &m_guard;
    XmlScan m_scan{m_guard};
    bool m_isWhole = false;
};

/// The parts of a workbook: an xlsx file is a zip archive of XML files. What is unpacked is counted, regardless of the
/// size that the file states, so that a small file cannot fill the memory.
class PackageFile
{
public:
    /// Fails with Damaged if the file is not a whole zip archive, or has two parts of the same name.
    static TableResult<PackageFile> open(std::unique_ptr<QFile> file, TableGuard &guard);

    PackageFile(PackageFile &&) noexcept;
    ~PackageFile();

    bool has(const QString &part) const { return m_places.contains(keyOf(part)); }

    /// A part, named without a leading slash, such as xl/workbook.xml. It must be gone before the next one is read.
    /// Fails with MissingPart.
    TableResult<std::unique_ptr<PackagePart>> read(const QString &part);

    TableGuard &guard() const { return *m_guard; }

    /// The name for comparisons. Names of parts ignore case, and some programs write backslashes.
    static QString keyOf(const QString &part);

private:
    struct Close
    {
        void operator()(void *zip) const { unzClose(zip); }
    };

    PackageFile(std::unique_ptr<QFile> file, TableGuard &guard);
    TableResult<void> index();

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<void, Close> m_zip;
    QHash<QString, unz64_file_pos> m_places;
    qint64 m_statedBytes = 0;
    TableGuard *m_guard;
};

} // namespace dutydesk
