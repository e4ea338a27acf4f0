// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlitepages.h"

#include <QFile>
#include <QtEndian>

namespace dutydesk {

namespace {

qint64 numberAt(QFile &file, qint64 offset)
{
    const QByteArray bytes = file.seek(offset) ? file.read(4) : QByteArray();
    return bytes.size() == 4 ? qFromBigEndian<quint32>(bytes.constData()) : 0;
}

} // namespace

QByteArray SqlitePages::firstInLog(const QString &path)
{
    constexpr qint64 logHeader = 32;
    constexpr qint64 frameHeader = 24;
    QFile log(path + QStringLiteral("-wal"));
    if (!log.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray header = log.read(logHeader);
    const qint64 pageSize = numberAt(log, 8);
    if (header.size() < logHeader || pageSize < 512 || pageSize > 65536) {
        return {};
    }
    QByteArray first;
    for (qint64 at = logHeader; at + frameHeader + pageSize <= log.size(); at += frameHeader + pageSize) {
        log.seek(at);
        const QByteArray frame = log.read(frameHeader);
        // Frames of an earlier use of the log, which SQLite passes over, have other numbers than its header.
        if (frame.mid(8, 8) == header.mid(16, 8) && qFromBigEndian<quint32>(frame.constData()) == 1) {
            const QByteArray page = log.read(pageSize);
            first = page.startsWith("SQLite format 3") ? page : first; // the last frames may be torn themselves
        }
    }
    return first;
}

} // namespace dutydesk
