// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/filesystem.h"

#include <QFile>
#include <QStorageInfo>

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace dutydesk {

namespace {

constexpr quint32 fuse = 0x65735546;

// Numbers from linux/magic.h and statfs(2): NFS, SMB, SMB2, CIFS, AFS, Coda, NCP, 9P, Ceph, Lustre, GFS2, OCFS2.
constexpr std::array<quint32, 12> remoteTypes = {0x6969, 0x517B,     0xFE534D42, 0xFF534D42, 0x5346414F, 0x73757245,
                                                 0x564C, 0x01021997, 0x00C36400, 0x0BD00BD0, 0x01161970, 0x7461636F};

// A FUSE file system may be a local disk (ntfs-3g) or a network share, so its name decides.
constexpr std::array<const char *, 6> remoteFuseTypes = {"fuse.sshfs",     "fuse.rclone", "fuse.davfs",
                                                         "fuse.glusterfs", "fuse.s3fs",   "fuse.smbnetfs"};

} // namespace

bool FileSystem::isRemote(const QString &path)
{
    struct statfs status = {};
    if (statfs(QFile::encodeName(path).constData(), &status) != 0) {
        return false; // a missing path is reported elsewhere
    }
    return isRemoteType(static_cast<quint32>(status.f_type), QStorageInfo(path).fileSystemType());
}

bool FileSystem::isRemoteType(quint32 number, const QByteArray &name)
{
    if (number == fuse) {
        return std::any_of(remoteFuseTypes.begin(), remoteFuseTypes.end(),
                           [&](const char *remote) { return name == remote; });
    }
    return std::find(remoteTypes.begin(), remoteTypes.end(), number) != remoteTypes.end();
}

bool FileSystem::isRunning(qint64 process)
{
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM; // EPERM: it is another account's
}

uint FileSystem::user()
{
    return geteuid();
}

bool FileSystem::flush(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool flushed = fsync(descriptor) == 0;
    return close(descriptor) == 0 && flushed;
}

SharedHold::SharedHold(const QString &path, qint64 offset, qint64 length)
    : m_descriptor(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
{
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = offset;
    lock.l_len = length;
    fcntl(m_descriptor, F_OFD_SETLK, &lock);
}

SharedHold::~SharedHold()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

} // namespace dutydesk
