// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/putinplace.h"

#include "backup/databaseswap.h"
#include "sql/instancelock.h"

#include <QFile>

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<QString> putInPlace(const DeskSettings &settings, const QString &restored)
{
    const QDateTime now = settings.clock.now().toTimeZone(settings.clock.zone());
    Result<QString> kept =
        swapDatabase(restored, settings.connection.databaseName, now.toString(u"'.before-restore-'yyyyMMdd-HHmmss"_s));
    if (!kept) {
        QFile::remove(restored); // it holds everybody's data
    }
    return kept;
}

Result<QString> putInPlaceLocked(const DeskSettings &settings, const QString &restored)
{
    const Result<std::unique_ptr<InstanceLock>> lock = InstanceLock::acquire(settings.connection.databaseName);
    if (!lock) {
        QFile::remove(restored);
        return failure(lock.error());
    }
    return putInPlace(settings, restored);
}

} // namespace dutydesk
