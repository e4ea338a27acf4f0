// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/draftjson.h"
#include "centre/centredrafts.h"
#include "fuzz/fuzztargets.h"
#include "handover/handoverservice.h"
#include "owners/ownerdrafts.h"

#include <QJsonDocument>

namespace dutydesk::fuzz {

namespace {

/// What is kept of a draft that was read is all of it.
template<Draft D>
void demandKeeps(const QJsonObject &json, D draft)
{
    D again = draft;
    DraftJson::read(QJsonValue(json), draft);
    const QJsonObject kept = DraftJson::of(draft);
    DraftJson::read(QJsonDocument::fromJson(QJsonDocument(kept).toJson()).object(), again);
    demand(DraftJson::of(again) == kept, "a draft that was kept reads as the same");
}

} // namespace

void draftJson(const QByteArray &input)
{
    const QJsonObject json = QJsonDocument::fromJson(input).object();
    demandKeeps(json, LogEntryDraft{.happenedAt = {}});
    demandKeeps(json, CaseDraft{});
    demandKeeps(json, FollowUpDraft{});
    demandKeeps(json, SigningOut{});
    demandKeeps(json, TakingOver{.arrivedAt = {}});
    demandKeeps(json, CentreDraft{});
    demandKeeps(json, FlatDraft{.building = BuildingId(1)});
    demandKeeps(json, ResidentDraft{});
    demandKeeps(json, VehicleDraft{});
}

} // namespace dutydesk::fuzz
