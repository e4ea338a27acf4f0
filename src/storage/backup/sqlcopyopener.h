// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupsource.h"
#include "base/clock.h"

namespace dutydesk {

class SqlCopyOpener final : public CopyOpener
{
public:
    SqlCopyOpener(const Crypto &crypto, const KeyVault &keyVault, const Clock &clock);

    Result<std::unique_ptr<OpenedCopy>> open(const QString &path) const override;

private:
    const Crypto &m_crypto;
    const KeyVault &m_keyVault;
    const Clock &m_clock;
};

} // namespace dutydesk
