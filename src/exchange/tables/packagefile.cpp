// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/packagefile.h"

#include <QFile>
#include <QScopeGuard>

#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

TableResult<PackageFile> PackageFile::open(const QString &path)
{
    void *zip = unzOpen64(QFile::encodeName(path).constData());
    if (!zip) {
        return tableProblem(TableProblem::Kind::Damaged, u"zip"_s);
    }
    PackageFile package(zip);
    return package.index() ? TableResult<PackageFile>(std::move(package))
                           : tableProblem(TableProblem::Kind::Damaged, u"zip"_s);
}

bool PackageFile::index()
{
    constexpr std::size_t longestName = 512;
    int state = unzGoToFirstFile(m_zip.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(m_zip.get())) {
        std::array<char, longestName> name{};
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(m_zip.get(), nullptr, name.data(), name.size() - 1, nullptr, 0, nullptr, 0)
                != UNZ_OK
            || unzGetFilePos64(m_zip.get(), &place) != UNZ_OK) {
            return false;
        }
        m_places.insert(keyOf(QString::fromUtf8(name.data())), place);
    }
    return state == UNZ_END_OF_LIST_OF_FILE;
}

/// The name for comparisons. Names of parts ignore case, and some programs write backslashes.
QString PackageFile::keyOf(const QString &part)
{
    return QString(part).replace(u'\\', u'/').toLower();
}

TableResult<QByteArray> PackageFile::read(const QString &part)
{
    const auto place = m_places.constFind(keyOf(part));
    if (place == m_places.constEnd()) {
        return tableProblem(TableProblem::Kind::MissingPart, part);
    }
    if (unzGoToFilePos64(m_zip.get(), &*place) != UNZ_OK || unzOpenCurrentFile(m_zip.get()) != UNZ_OK) {
        return tableProblem(TableProblem::Kind::Damaged, part);
    }
    auto close = qScopeGuard([this] { unzCloseCurrentFile(m_zip.get()); });
    QByteArray content;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    int length = 0;
    while ((length = unzReadCurrentFile(m_zip.get(), piece.data(), static_cast<unsigned>(piece.size()))) > 0) {
        m_unpacked += length;
        if (m_unpacked > mostUnpacked) {
            return tableProblem(TableProblem::Kind::TooLarge, part);
        }
        content.append(piece.constData(), length);
    }
    close.dismiss();
    // Closing checks the checksum.
    if (unzCloseCurrentFile(m_zip.get()) != UNZ_OK || length < 0) {
        return tableProblem(TableProblem::Kind::Damaged, part);
    }
    return content;
}

} // namespace dutydesk
