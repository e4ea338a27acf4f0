// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDir>

namespace dutydesk {

/// A folder for copies in the clear, which only this user may open. It is removed with this object, and anything that
/// an interrupted program left in it when it is made.
class WorkFolder
{
public:
    static Result<WorkFolder> make(const QString &path)
    {
        constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        QDir(path).removeRecursively();
        if (!QDir().mkpath(path) || !QFile::setPermissions(path, owner)) {
            return failure(ErrorCode::FileNotWritable, path);
        }
        return WorkFolder(path);
    }

    WorkFolder(WorkFolder &&other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {}
    WorkFolder &operator=(WorkFolder &&) = delete;
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    ~WorkFolder()
    {
        if (!m_path.isEmpty()) {
            QDir(m_path).removeRecursively();
        }
    }

    QString filePath(const QString &name) const { return m_path + u'/' + name; }

private:
    explicit WorkFolder(QString path)
        : m_path(std::move(path))
    {}

    QString m_path;
};

} // namespace dutydesk
