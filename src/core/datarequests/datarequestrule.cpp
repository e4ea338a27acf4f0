// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/datarequestrule.h"

namespace dutydesk {

JointRule::Finding DataRequestRule::check(const ReadEntry &read)
{
    if (read.entry.type != RecordType::DataRequest) {
        return std::nullopt;
    }
    const auto before = m_before.extract(read.entry.reference);
    const std::optional<DataRequest> request = read.record<DataRequest>();
    if (!request) { // erased; what follows is compared with nothing
        return std::nullopt;
    }
    Problem problem =
        wrongUnless(request->doneAt.has_value() == request->doneBy.has_value(), JournalProblem::WrongBody);
    if (!problem && read.entry.kind == EntryKind::RecordCreated) {
        problem = wrongUnless(!request->doneAt && request->receivedBy.value() == read.entry.actor,
                              JournalProblem::WrongSigner);
    }
    if (!problem && before) {
        problem = checkNext(before.mapped(), *request, read.entry.actor);
    }
    m_before.emplace(read.entry.reference, *request);
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

DataRequestRule::Problem DataRequestRule::checkNext(const DataRequest &before, const DataRequest &request, qint64 actor)
{
    if (request.matter != before.matter || (before.doneAt && request != before)) {
        return JournalProblem::AfterClosing;
    }
    return wrongUnless(before.doneAt || !request.doneBy || request.doneBy->value() == actor,
                       JournalProblem::WrongSigner);
}

} // namespace dutydesk
