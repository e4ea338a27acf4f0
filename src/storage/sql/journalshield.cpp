// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/journalshield.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view journalSuffix = "-journal";

/// SQLite gives the first member back with each call.
struct ShieldLayer
{
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    std::string name;
};

sqlite3_vfs *realVfs(sqlite3_vfs *vfs)
{
    return reinterpret_cast<ShieldLayer *>(vfs)->real;
}

/// The journals that this process made and has not deleted. Connections of several threads use it.
class OwnJournals
{
public:
    bool contains(const std::string &path)
    {
        const std::scoped_lock lock(m_mutex);
        return m_paths.contains(path);
    }

    void add(const std::string &path)
    {
        const std::scoped_lock lock(m_mutex);
        m_paths.insert(path);
    }

    void remove(const std::string &path)
    {
        const std::scoped_lock lock(m_mutex);
        m_paths.erase(path);
    }

private:
    std::mutex m_mutex;
    std::set<std::string> m_paths;
};

OwnJournals &ownJournals()
{
    static OwnJournals &journals = *new OwnJournals; // connections that are closed at the very end still ask it
    return journals;
}

/// Makes a journal where there is none.
int makeJournal(sqlite3_vfs *real, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    const std::string path(name);
    // A journal beside an empty file has nothing to take back: it was left by a copy that was cut off.
    const QString database = QFile::decodeName(path.substr(0, path.size() - journalSuffix.size()).c_str());
    int exists = 0;
    real->xAccess(real, name, SQLITE_ACCESS_EXISTS, &exists);
    if (exists && QFileInfo(database).size() == 0) {
        real->xDelete(real, name, 0);
    }
    int opened = 0;
    const int code = real->xOpen(real, name, file, flags | SQLITE_OPEN_EXCLUSIVE, &opened);
    if (code != SQLITE_OK) {
        return code;
    }
    if (!(opened & SQLITE_OPEN_CREATE)) { // what cannot be made is opened for reading
        file->pMethods->xClose(file);
        file->pMethods = nullptr;
        return SQLITE_CANTOPEN;
    }
    ownJournals().add(path);
    if (flagsOut) {
        *flagsOut = opened;
    }
    return SQLITE_OK;
}

// NOLINTNEXTLINE(readability-function-size): as SQLite calls it
int shieldedOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    sqlite3_vfs *real = realVfs(vfs);
    file->pMethods = nullptr; // SQLite would close what has methods
    if (flags & SQLITE_OPEN_SUPER_JOURNAL) {
        return SQLITE_CANTOPEN; // no change of the program is in two files
    }
    if (!(flags & SQLITE_OPEN_MAIN_JOURNAL) || ownJournals().contains(name)) {
        return real->xOpen(real, name, file, flags, flagsOut);
    }
    return flags & SQLITE_OPEN_CREATE ? makeJournal(real, name, file, flags, flagsOut) : SQLITE_CANTOPEN;
}

int shieldedAccess(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    if (std::string_view(name).ends_with(journalSuffix) && !ownJournals().contains(name)) {
        *result = 0;
        return SQLITE_OK;
    }
    return realVfs(vfs)->xAccess(realVfs(vfs), name, flags, result);
}

int shieldedDelete(sqlite3_vfs *vfs, const char *name, int flushFolder)
{
    const std::string path(name);
    if (!path.ends_with("-wal") && !ownJournals().contains(path)) {
        return SQLITE_IOERR_DELETE;
    }
    const int code = realVfs(vfs)->xDelete(realVfs(vfs), name, flushFolder);
    if (code == SQLITE_OK || code == SQLITE_IOERR_DELETE_NOENT) {
        ownJournals().remove(path);
    }
    return code;
}

std::unique_ptr<ShieldLayer> layerAbove(sqlite3_vfs *real)
{
    auto layer = std::make_unique<ShieldLayer>(ShieldLayer{*real, real, std::string("dutydesk-") + real->zName});
    layer->vfs.pNext = nullptr;
    layer->vfs.zName = layer->name.c_str();
    layer->vfs.xOpen = shieldedOpen;
    layer->vfs.xAccess = shieldedAccess;
    layer->vfs.xDelete = shieldedDelete;
    return layer;
}

} // namespace

const char *JournalShield::vfsName()
{
    static std::mutex mutex;
    // Connections may outlive everything else, so the layers are never taken away.
    static auto &layers = *new std::map<sqlite3_vfs *, std::unique_ptr<ShieldLayer>>;
    const std::scoped_lock lock(mutex);
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    std::unique_ptr<ShieldLayer> &layer = layers[real];
    if (!layer) {
        layer = layerAbove(real);
        sqlite3_vfs_register(&layer->vfs, 0);
    }
    return layer->vfs.zName;
}

QString JournalShield::uriOf(const QString &path, const QString &parameters)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    const QString file = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    return u"%1?vfs=%2"_s.arg(file, QLatin1StringView(vfsName())) + parameters;
}

} // namespace dutydesk
