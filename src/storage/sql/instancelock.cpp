// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/instancelock.h"

#include "base/owneronly.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The path that names the file, free of links and relative parts, so that each file has only one name.
QString resolved(const QString &databasePath)
{
    const QFileInfo file(databasePath);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName()
                               : canonical;
}

} // namespace

InstanceLock::InstanceLock(const QString &lockPath)
    : m_file(lockPath)
{
    m_file.setStaleLockTime(0); // the lock never becomes stale, because the program may run for weeks
}

Result<std::unique_ptr<InstanceLock>> InstanceLock::acquire(const QString &databasePath)
{
    const QString lockPath = resolved(databasePath) + u".lock"_s;
    const QFileInfo there(lockPath);
    if (there.isSymLink()) {
        QFile::remove(lockPath); // no program makes its lock as a link
    } else if (there.exists() && !there.isFile()) {
        return failure(ErrorCode::NotAFile, lockPath); // reading a pipe would never end
    }
    std::unique_ptr<InstanceLock> lock(new InstanceLock(lockPath));
    {
        const OwnerOnly ownerOnly;
        if (lock->m_file.tryLock() || (lock->removeIfNobodys(lockPath) && lock->m_file.tryLock())) {
            return lock;
        }
    }
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        return failure(ErrorCode::AlreadyRunning, databasePath);
    }
    return failure(ErrorCode::FileNotWritable, lockPath);
}

/// A lock that names no program was left by one that was stopped, or lost its power, while it made the lock.
bool InstanceLock::removeIfNobodys(const QString &lockPath) const
{
    const auto isNobodys = [this] {
        qint64 process = 0;
        QString host;
        QString program;
        return m_file.error() == QLockFile::LockFailedError && !m_file.getLockInfo(&process, &host, &program);
    };
    if (!isNobodys()) {
        return false;
    }
    QThread::msleep(300); // whoever is making it now is done by then
    return isNobodys() && QFile::remove(lockPath);
}

QString InstanceLock::serverName(const QString &databasePath)
{
    const QByteArray digest = QCryptographicHash::hash(resolved(databasePath).toUtf8(), QCryptographicHash::Sha256);
    return u"dutydesk-"_s + QString::fromLatin1(digest.toHex().left(32));
}

} // namespace dutydesk
