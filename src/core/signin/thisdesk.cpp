// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/thisdesk.h"

#include "base/try.h"

namespace dutydesk {

Result<bool> ThisDesk::isEnrolled(const KeyVault &vault) const
{
    TRY(const std::vector<DeskKey> known, keys.list(Selection<DeskKey>().where(&DeskKey::publicKey, vault.deskKey())));
    return !known.empty();
}

Result<void> ThisDesk::enrol(Change &change, const KeyVault &vault) const
{
    TRY(const bool isKnown, isEnrolled(vault));
    if (isKnown) {
        return {};
    }
    TRY(const DeskKeyId key, keys.nextId());
    return change.put(keys, DeskKey{key, id, vault.deskKey(), change.at()}, EntryKind::RecordCreated);
}

} // namespace dutydesk
