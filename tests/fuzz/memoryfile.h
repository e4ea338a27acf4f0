// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk::fuzz {

/// A file that is on no disk, since the disk would be most of the time that an input takes.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray &content = {});
    ~MemoryFile();
    Q_DISABLE_COPY_MOVE(MemoryFile)

    /// By which it can be opened as any other file.
    QString path() const;
    QByteArray content() const;

private:
    int m_descriptor;
};

} // namespace dutydesk::fuzz
