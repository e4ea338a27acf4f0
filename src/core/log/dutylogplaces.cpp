// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/dutylog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename T, typename Place>
Result<PlaceInLog> placeIn(const Result<T> &record, Place place)
{
    return record ? Result<PlaceInLog>(place(*record)) : failure(record.error());
}

} // namespace

Result<PlaceInLog> DutyLog::whereIs(const RecordReference &record) const
{
    switch (record.type) {
    case RecordType::LogPage:
        return placeIn(m_repositories.pages.findById(LogPageId(record.id)),
                       [](const LogPage &page) { return PlaceInLog{.page = page.id}; });
    case RecordType::LogEntry:
        return placeIn(m_repositories.entries.findById(LogEntryId(record.id)),
                       [](const LogEntry &line) { return PlaceInLog{.page = line.page, .line = line.id}; });
    case RecordType::OpenWork:
        return placeIn(m_repositories.openWork.findById(OpenWorkId(record.id)), [](const OpenWork &work) {
            const bool isOpen = work.state == WorkState::Open;
            return PlaceInLog{
                .page = work.page, .line = work.entry, .openWork = isOpen ? std::optional(work.id) : std::nullopt};
        });
    default:
        return failure(ErrorCode::NotFound, u"not a record of the duty log"_s);
    }
}

} // namespace dutydesk
