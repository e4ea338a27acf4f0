// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "people/deskkey.h"
#include "people/keyvault.h"

namespace dutydesk {

/// The desk at which this program runs, and the keys of all desks.
struct ThisDesk
{
    DeskId id;
    DeskKeyRepository &keys;

    /// Whether the chain knows the key with which this desk's program signs.
    Result<bool> isEnrolled(const KeyVault &vault) const;

    /// Enrols the key unless the chain knows it. The change must be that of a person who may enrol staff.
    Result<void> enrol(Change &change, const KeyVault &vault) const;
};

} // namespace dutydesk
