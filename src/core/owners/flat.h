// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/building.h"

namespace dutydesk {

using FlatId = Id<struct FlatTag>;

enum class FlatUse { OwnerOccupied, Let, Vacant, Unknown };

template<>
inline constexpr int lastEnumerator<FlatUse> = 3;

enum class FitOut { None, UnderWay, Finished };

template<>
inline constexpr int lastEnumerator<FitOut> = 2;

/// One unit of the property management area; the owner archive has one file per flat (domain 2.9).
struct Flat
{
    static constexpr RecordType recordType = RecordType::Flat;
    static constexpr const char *table = "flat";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Flat::id}, Field{"building_id", &Flat::building},
                         Field{"entrance", &Flat::entrance, Personal::No}, Field{"number", &Flat::number, Personal::No},
                         Field{"floor", &Flat::floor}, Field{"layout", &Flat::layout, Personal::No},
                         Field{"gross_area", &Flat::grossArea}, Field{"inner_area", &Flat::innerArea},
                         Field{"flat_use", &Flat::use}, Field{"delivered_on", &Flat::deliveredOn},
                         Field{"moved_in_on", &Flat::movedInOn}, Field{"fit_out", &Flat::fitOut},
                         Field{"fit_out_until", &Flat::fitOutUntil},
                         Field{"fit_out_note", &Flat::fitOutNote, Personal::Text},
                         Field{"keys_held", &Flat::keysHeld, Personal::Hidden},
                         Field{"special_care", &Flat::specialCare, Personal::Hidden},
                         Field{"care_consent_on", &Flat::careConsentOn}, Field{"note", &Flat::note, Personal::Hidden},
                         Field{"batch_id", &Flat::batch}, Field{"state", &Flat::state});
    }

    FlatId id;
    BuildingId building;
    QString entrance;    ///< number of the entrance unit 单元; empty if the building has only one
    NonBlankText number; ///< number of the flat, such as 502; unique in its entrance among active flats
    std::optional<int> floor;
    QString layout; ///< such as 三室两厅
    int grossArea;  ///< in hundredths of a square metre; 0 if unknown
    int innerArea;  ///< in hundredths of a square metre; 0 if unknown
    FlatUse use;
    std::optional<QDate> deliveredOn;
    std::optional<QDate> movedInOn;
    FitOut fitOut;
    std::optional<QDate> fitOutUntil;
    QString fitOutNote;  ///< firm, permit
    QString keysHeld;    ///< keys that the desk keeps for the owner; restricted
    QString specialCare; ///< sensitive: kept only with the centre's setting and with consent
    std::optional<QDate> careConsentOn;
    QString note;
    std::optional<ImportBatchId> batch;
    ArchiveState state;

    bool operator==(const Flat &) const = default;
};

} // namespace dutydesk
