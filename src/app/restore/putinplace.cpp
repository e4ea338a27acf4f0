// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/putinplace.h"

#include "backup/databaseswap.h"
#include "base/try.h"
#include "sql/instancelock.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<QString> putInPlace(const DeskSettings &settings, const QString &restored)
{
    const QDateTime now = settings.clock.now().toTimeZone(settings.clock.zone());
    return swapDatabase(restored, settings.connection.databaseName,
                        now.toString(u"'.before-restore-'yyyyMMdd-HHmmss"_s));
}

Result<QString> putInPlaceLocked(const DeskSettings &settings, const QString &restored)
{
    TRY(const std::unique_ptr<InstanceLock> lock, InstanceLock::acquire(settings.connection.databaseName));
    return putInPlace(settings, restored);
}

} // namespace dutydesk
