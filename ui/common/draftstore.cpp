// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/draftstore.h"

#include "base/try.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastRoom = 64 * 1024; ///< below this, a failure to write is one of a full disk

QString keyOf(StaffId owner, const QString &form)
{
    return u"%1/%2"_s.arg(owner.value()).arg(form);
}

Result<QJsonObject> readAll(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QJsonObject();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, path);
    }
    // A file that is not JSON holds no usable draft; the next draft overwrites it.
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Result<QString> FileDraftStore::read(StaffId owner, const QString &form) const
{
    TRY(const QJsonObject drafts, readAll(m_path));
    return drafts.value(keyOf(owner, form)).toString();
}

Result<void> FileDraftStore::write(StaffId owner, const QString &form, const QString &text)
{
    TRY(QJsonObject drafts, readAll(m_path));
    const QString key = keyOf(owner, form);
    if (drafts.value(key).toString() == text) {
        return {};
    }
    if (text.isEmpty()) {
        drafts.remove(key);
    } else {
        drafts.insert(key, text);
    }
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(QJsonDocument(drafts).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
    const QString folder = QFileInfo(m_path).absolutePath();
    const QStorageInfo disk(folder);
    const bool isFull = !written && disk.isValid() && disk.bytesAvailable() < QFileInfo(m_path).size() + leastRoom;
    return written ? Result<void>() : failure(isFull ? ErrorCode::DraftDiskFull : ErrorCode::DraftNotKept, folder);
}

} // namespace dutydesk
