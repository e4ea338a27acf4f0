// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/packagefile.h"

#include <QFile>

#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QFile &fileOf(void *stream)
{
    return *static_cast<QFile *>(stream);
}

/// Lets minizip read from a file that is open already, since opening it again by its name could open another one.
void *openZip(QFile &file)
{
    zlib_filefunc64_def functions = {};
    functions.opaque = &file;
    functions.zopen64_file = [](void *opaque, const void *, int) { return opaque; };
    functions.zread_file = [](void *, void *stream, void *target, uLong size) {
        return static_cast<uLong>(std::max<qint64>(0, fileOf(stream).read(static_cast<char *>(target), qint64(size))));
    };
    functions.ztell64_file = [](void *, void *stream) { return static_cast<ZPOS64_T>(fileOf(stream).pos()); };
    functions.zseek64_file = [](void *, void *stream, ZPOS64_T offset, int origin) {
        QFile &sought = fileOf(stream);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? sought.pos()
                            : origin == ZLIB_FILEFUNC_SEEK_END ? sought.size()
                                                               : 0;
        return sought.seek(from + static_cast<qint64>(offset)) ? 0L : -1L;
    };
    functions.zclose_file = [](void *, void *) { return 0; };
    functions.zerror_file = [](void *, void *stream) { return fileOf(stream).error() == QFileDevice::NoError ? 0 : 1; };
    return unzOpen2_64(nullptr, &functions);
}

} // namespace

PackagePart::PackagePart(void *zip, qint64 packageBytes, TableGuard &guard)
    : m_zip(zip)
    , m_packageBytes(packageBytes)
    , m_guard(guard)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PackagePart::~PackagePart()
{
    if (m_zip) {
        unzCloseCurrentFile(m_zip);
    }
}

qint64 PackagePart::readData(char *data, qint64 most)
{
    constexpr qint64 mostAtOnce = 1 << 16;
    const int length = m_zip ? unzReadCurrentFile(m_zip, data, static_cast<unsigned>(std::min(most, mostAtOnce))) : -1;
    if (length == 0) {
        m_isWhole = unzCloseCurrentFile(std::exchange(m_zip, nullptr)) == UNZ_OK; // this compares the checksum
    }
    if (length <= 0 || !m_guard.count(&TableLimits::unpackedBytes, length)) {
        return -1;
    }
    const qint64 unpacked = m_guard.counted(&TableLimits::unpackedBytes);
    const bool isPlausible = unpacked <= filelimits::freelyUnpacked
                             || m_guard.check(&TableLimits::density, unpacked / std::max<qint64>(1, m_packageBytes));
    return isPlausible && m_scan.add(QByteArrayView(data, length)) ? length : -1;
}

bool PackagePart::isWhole()
{
    std::array<char, 4096> rest{};
    while (read(rest.data(), rest.size()) > 0) {
    }
    return m_isWhole && m_guard.goesOn();
}

PackageFile::PackageFile(std::unique_ptr<QFile> file, TableGuard &guard)
    : m_file(std::move(file))
    , m_zip(openZip(*m_file))
    , m_guard(&guard)
{}

PackageFile::PackageFile(PackageFile &&) noexcept = default;
PackageFile::~PackageFile() = default;

TableResult<PackageFile> PackageFile::open(std::unique_ptr<QFile> file, TableGuard &guard)
{
    PackageFile package(std::move(file), guard);
    if (!package.m_zip) {
        return guard.problem(u"zip"_s);
    }
    const TableResult<void> indexed = package.index();
    return indexed ? TableResult<PackageFile>(std::move(package)) : tl::unexpected(indexed.error());
}

TableResult<void> PackageFile::index()
{
    constexpr std::size_t longestName = 512;
    int state = unzGoToFirstFile(m_zip.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(m_zip.get())) {
        std::array<char, longestName> name{};
        unz_file_info64 info{};
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(m_zip.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK
            || unzGetFilePos64(m_zip.get(), &place) != UNZ_OK || !m_guard->count(&TableLimits::parts)) {
            return m_guard->problem(u"zip"_s);
        }
        const QString key = keyOf(QString::fromUtf8(name.data()));
        if (m_places.contains(key)) {
            return m_guard->problem(key);
        }
        m_places.insert(key, place);
        m_statedBytes += static_cast<qint64>(std::min<quint64>(info.uncompressed_size, 1U << 31));
    }
    return state == UNZ_END_OF_LIST_OF_FILE ? TableResult<void>() : m_guard->problem(u"zip"_s);
}

QString PackageFile::keyOf(const QString &part)
{
    return QString(part).replace(u'\\', u'/').toLower();
}

TableResult<std::unique_ptr<PackagePart>> PackageFile::read(const QString &part)
{
    const auto place = m_places.constFind(keyOf(part));
    if (place == m_places.constEnd()) {
        return tableProblem(TableProblem::Kind::MissingPart, part);
    }
    m_guard->tell(m_guard->counted(&TableLimits::unpackedBytes), m_statedBytes);
    unz64_file_pos position = *place;
    if (unzGoToFilePos64(m_zip.get(), &position) != UNZ_OK || unzOpenCurrentFile(m_zip.get()) != UNZ_OK) {
        return m_guard->problem(part);
    }
    return std::make_unique<PackagePart>(m_zip.get(), m_file->size(), *m_guard);
}

} // namespace dutydesk
