// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "people/actor.h"

namespace dutydesk {

using DeskKeyId = Id<struct DeskKeyTag>;

/// The key with which a desk's program signs what it writes by itself, such as a failed sign-in. It has no authority:
/// nothing that it signs can be a record.
struct DeskKey
{
    static constexpr RecordType recordType = RecordType::DeskKey;
    static constexpr const char *table = "desk_key";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &DeskKey::id}, Field{"desk", &DeskKey::desk},
                         Field{"public_key", &DeskKey::publicKey, Length{32}},
                         Field{"enrolled_at", &DeskKey::enrolledAt, FromJournal::Time});
    }

    DeskKeyId id;
    DeskId desk;
    QByteArray publicKey; ///< Ed25519
    QDateTime enrolledAt;

    bool operator==(const DeskKey &) const = default;
};

using DeskKeyRepository = Repository<DeskKey>;

} // namespace dutydesk
