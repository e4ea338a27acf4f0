// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/archivefile.h"

namespace dutydesk {

class DurableArchiveFile final : public ArchiveFile
{
public:
    Result<void> write(const QString &path, const QByteArray &content) const override;
    Result<QByteArray> read(const QString &path) const override;
};

} // namespace dutydesk
