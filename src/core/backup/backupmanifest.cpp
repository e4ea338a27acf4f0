// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupmanifest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesIn(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromHex(object[name].toString().toLatin1());
}

QDateTime momentIn(const QJsonObject &object, const QString &name)
{
    return QDateTime::fromString(object[name].toString(), Qt::ISODate);
}

} // namespace

QByteArray manifestText(const BackupManifest &manifest)
{
    const BackupContent &content = manifest.content;
    return QJsonDocument(QJsonObject{{u"manifest"_s, version},
                                     {u"journal"_s, hex(content.journalId)},
                                     {u"sequence"_s, content.head.sequence},
                                     {u"head"_s, hex(content.head.hash)},
                                     {u"centre"_s, content.centre},
                                     {u"pages"_s, content.pages},
                                     {u"lastEntryAt"_s, content.lastEntryAt.toString(Qt::ISODate)},
                                     {u"lastEntryBy"_s, content.lastEntryBy},
                                     {u"schema"_s, content.schema},
                                     {u"file"_s, manifest.file},
                                     {u"madeAt"_s, manifest.madeAt.toString(Qt::ISODate)},
                                     {u"bytes"_s, manifest.bytes},
                                     {u"sha256"_s, hex(manifest.hash)},
                                     {u"program"_s, manifest.program},
                                     {u"encrypted"_s, manifest.isEncrypted},
                                     {u"whole"_s, manifest.isWhole}})
        .toJson();
}

Result<BackupManifest> readManifest(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const BackupManifest manifest{.content = {.journalId = bytesIn(object, u"journal"_s),
                                              .head = {object[u"sequence"_s].toInteger(), bytesIn(object, u"head"_s)},
                                              .centre = object[u"centre"_s].toString(),
                                              .pages = object[u"pages"_s].toInteger(),
                                              .lastEntryAt = momentIn(object, u"lastEntryAt"_s),
                                              .lastEntryBy = object[u"lastEntryBy"_s].toString(),
                                              .schema = object[u"schema"_s].toInteger()},
                                  .file = object[u"file"_s].toString(),
                                  .madeAt = momentIn(object, u"madeAt"_s),
                                  .bytes = object[u"bytes"_s].toInteger(),
                                  .hash = bytesIn(object, u"sha256"_s),
                                  .program = object[u"program"_s].toString(),
                                  .isEncrypted = object[u"encrypted"_s].toBool(),
                                  .isWhole = object[u"whole"_s].toBool()};
    constexpr qsizetype hashLength = 32;
    const bool isOurs =
        object[u"manifest"_s].toInt() == version && manifest.hash.size() == hashLength
        && manifest.content.head.hash.size() == hashLength && manifest.madeAt.isValid() && !manifest.file.isEmpty()
        && !manifest.file.contains(u'/') && manifest.bytes > 0
        && std::min({manifest.content.head.sequence, manifest.content.pages, manifest.content.schema}) >= 0;
    return isOurs ? Result<BackupManifest>(manifest) : failure(ErrorCode::FileNotReadable, u"no manifest"_s);
}

QString backupPrefix(const QByteArray &journalId)
{
    return u"dutydesk-%1-"_s.arg(hex(journalId.left(4)));
}

QString manifestPath(const QString &backupPath)
{
    return backupPath + u".json"_s;
}

} // namespace dutydesk
