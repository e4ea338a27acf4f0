// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlitepages.h"

#include <QFile>
#include <QtEndian>

#include <set>

namespace dutydesk {

namespace {

constexpr qint64 pageSizeAt = 16;
constexpr qint64 firstListAt = 32;
constexpr qint64 lockedByte = 0x40000000;

qint64 numberAt(QFile &file, qint64 offset)
{
    const QByteArray bytes = file.seek(offset) ? file.read(4) : QByteArray();
    return bytes.size() == 4 ? qFromBigEndian<quint32>(bytes.constData()) : 0;
}

qint64 pageSizeOf(QFile &file)
{
    const QByteArray bytes = file.seek(pageSizeAt) ? file.read(2) : QByteArray();
    const qint64 stored = bytes.size() == 2 ? qFromBigEndian<quint16>(bytes.constData()) : 0;
    return stored == 1 ? 65536 : stored;
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

std::vector<qint64> SqlitePages::freeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::set<qint64> free;
    const qint64 pageSize = pageSizeOf(file);
    // Each page of the list names the next one, how many pages it lists, and these.
    for (qint64 page = numberAt(file, firstListAt); page > 0 && free.insert(page).second;) {
        const qint64 begin = (page - 1) * pageSize;
        const qint64 count = std::min(numberAt(file, begin + 4), pageSize / 4 - 2);
        for (qint64 i = 0; i < count; ++i) {
            free.insert(numberAt(file, begin + 8 + 4 * i));
        }
        page = numberAt(file, begin);
    }
    return {free.begin(), free.end()};
}

qint64 SqlitePages::locked(const QString &path, qint64 pages)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && pages * pageSizeOf(file) > lockedByte ? 1 : 0;
}

} // namespace dutydesk
