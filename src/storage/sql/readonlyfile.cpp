// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/readonlyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString uriOf(const QString &path, const QString &parameter)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + u'?' + parameter;
}

} // namespace

Result<ReadOnlyFile> ReadOnlyFile::of(const QString &path)
{
    const QString log = path + u"-wal"_s;
    ReadOnlyFile file;
    if (QFileInfo(path + u"-shm"_s).isWritable()) {
        file.m_uri = uriOf(path, u"mode=ro"_s); // a window has it open, or was killed
        return file;
    }
    if (QFileInfo(log).size() == 0) {
        file.m_uri = uriOf(path, u"immutable=1"_s);
        return file;
    }
    file.m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = file.m_copy->filePath(u"copy.db"_s);
    if (!file.m_copy->isValid() || !QFile::copy(path, copy) || !QFile::copy(log, copy + u"-wal"_s)) {
        return failure(ErrorCode::FileNotWritable, copy);
    }
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(copy, owner);
    QFile::setPermissions(copy + u"-wal"_s, owner);
    file.m_uri = uriOf(copy, u"mode=ro"_s);
    return file;
}

} // namespace dutydesk
