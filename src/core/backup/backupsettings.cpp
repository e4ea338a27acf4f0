// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsToNextTry = 60 * 60;

QString textOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(Qt::ISODate) : QString();
}

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

/// Whether the folder has a proven backup from this moment on. One from the future counts for nothing: the clock was
/// wrong.
bool isProvenSince(const BackupState &state, const QString &folder, const QDateTime &moment, const QDateTime &now)
{
    const std::optional<ProvenBackup> proven = state.provenIn(folder);
    return proven && proven->at >= moment && proven->at <= now;
}

} // namespace

QStringList BackupSettings::folders() const
{
    QStringList folders{folder, secondFolder};
    folders.removeAll(QString());
    return folders;
}

std::optional<ProvenBackup> BackupState::provenIn(const QString &folder) const
{
    const auto found = std::ranges::find(proven, folder, &ProvenBackup::folder);
    return found != proven.end() ? std::optional(*found) : std::nullopt;
}

std::optional<ProvenBackup> BackupState::newest() const
{
    const auto found = std::ranges::max_element(proven, {}, &ProvenBackup::at);
    return found != proven.end() ? std::optional(*found) : std::nullopt;
}

void BackupState::note(const ProvenBackup &backup)
{
    std::erase_if(proven, [&](const ProvenBackup &old) { return old.folder == backup.folder; });
    proven.push_back(backup);
}

QByteArray stateText(const BackupState &state)
{
    QJsonArray proven;
    for (const ProvenBackup &backup : state.proven) {
        proven.append(QJsonObject{{u"folder"_s, backup.folder},
                                  {u"file"_s, backup.file},
                                  {u"at"_s, textOf(backup.at)},
                                  {u"bytes"_s, backup.bytes}});
    }
    return QJsonDocument(QJsonObject{{u"folder"_s, state.settings.folder},
                                     {u"secondFolder"_s, state.settings.secondFolder},
                                     {u"hour"_s, state.settings.hour},
                                     {u"encrypted"_s, state.settings.isEncrypted},
                                     {u"since"_s, textOf(state.settings.since)},
                                     {u"triedAt"_s, textOf(state.triedAt)},
                                     {u"proven"_s, proven}})
        .toJson();
}

BackupState readState(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    BackupState state;
    state.settings = {.folder = object[u"folder"_s].toString(),
                      .secondFolder = object[u"secondFolder"_s].toString(),
                      .hour = std::clamp(object[u"hour"_s].toInt(state.settings.hour), 0, 23),
                      .isEncrypted = object[u"encrypted"_s].toBool(),
                      .since = momentOf(object[u"since"_s])};
    state.triedAt = momentOf(object[u"triedAt"_s]);
    for (const QJsonValue &value : object[u"proven"_s].toArray()) {
        state.proven.push_back({value[u"folder"_s].toString(), value[u"file"_s].toString(), momentOf(value[u"at"_s]),
                                value[u"bytes"_s].toInteger()});
    }
    return state;
}

QDateTime lastScheduled(const BackupSettings &settings, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QDateTime ofToday = QDateTime(today, QTime(settings.hour, 0), zone).toUTC();
    return ofToday <= now ? ofToday : QDateTime(today.addDays(-1), QTime(settings.hour, 0), zone).toUTC();
}

bool isBackupDue(const BackupState &state, const QDateTime &now, const QTimeZone &zone,
                 const std::optional<QDateTime> &erasedAt)
{
    QDateTime scheduled = lastScheduled(state.settings, now, zone);
    if (erasedAt && *erasedAt <= now) {
        scheduled = std::max(scheduled, *erasedAt);
    }
    const bool triedJustNow = state.triedAt.isValid() && state.triedAt >= scheduled && state.triedAt <= now
                              && state.triedAt.secsTo(now) < secondsToNextTry;
    const QStringList folders = state.settings.folders();
    return !triedJustNow && std::ranges::any_of(folders, [&](const QString &folder) {
        return !isProvenSince(state, folder, scheduled, now);
    });
}

std::optional<BackupWarning> warningOf(const BackupState &state, const RoomOf &roomOf, const QDateTime &now,
                                       const QTimeZone &zone)
{
    const QDateTime late = lastScheduled(state.settings, now, zone).addDays(-1);
    std::optional<BackupWarning> found;
    const auto note = [&](BackupWarning::Kind kind, const QString &folder, const std::optional<ProvenBackup> &proven) {
        if (!found || kind < found->kind) {
            found = {kind, folder, proven ? proven->at : QDateTime()};
        }
    };
    for (const QString &folder : state.settings.folders()) {
        const std::optional<ProvenBackup> proven = state.provenIn(folder);
        const std::optional<qint64> room = roomOf(folder);
        if (!room) {
            note(BackupWarning::Kind::FolderGone, folder, proven);
        } else if (state.settings.since < late && !isProvenSince(state, folder, late, now)) {
            note(BackupWarning::Kind::Late, folder, proven);
        } else if (proven && *room < 2 * proven->bytes) {
            note(BackupWarning::Kind::LittleRoom, folder, proven);
        }
    }
    return found;
}

} // namespace dutydesk
