// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverdraft.h"

#include "base/draftjson.h"

#include <QJsonDocument>

namespace dutydesk {

HandoverDraft HandoverDraft::from(const QString &text, LogPageId page)
{
    HandoverDraft kept;
    DraftJson::read(QJsonDocument::fromJson(text.toUtf8()).object(), kept);
    return kept.page == page ? kept : HandoverDraft{.page = page};
}

QString HandoverDraft::text() const
{
    return page ? QString::fromUtf8(QJsonDocument(DraftJson::of(*this)).toJson(QJsonDocument::Compact)) : QString();
}

} // namespace dutydesk
