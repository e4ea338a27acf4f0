// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztargets.h"
#include "fuzz/memoryfile.h"

#include <QFile>

#include <sys/mman.h>

#include <unistd.h>

namespace dutydesk::fuzz {

MemoryFile::MemoryFile(const QByteArray &content)
    : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
{
    demand(::write(m_descriptor, content.constData(), static_cast<std::size_t>(content.size())) == content.size(),
           "there is memory for a file");
}

MemoryFile::~MemoryFile()
{
    ::close(m_descriptor);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

QByteArray MemoryFile::content() const
{
    QFile file(path());
    demand(file.open(QIODevice::ReadOnly), "a file in memory opens");
    return file.readAll();
}

} // namespace dutydesk::fuzz
