// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileInfo>

namespace dutydesk {

/// The file to which the links under a name lead, or the name itself where there is nothing. SQLite keeps its own files
/// beside that file, not beside the link.
inline QString behindLinks(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace dutydesk
