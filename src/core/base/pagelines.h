// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "base/result.h"

#include <QDateTime>

namespace dutydesk {

class Change;

/// How a matter reached the desk.
enum class EntrySource {
    Call,
    Visit,
    Intercom,
    Patrol,
    OutgoingCall,
    MissedCall,
    Superior,
    Other,
    LateCall ///< answered after more than three rings (HO-15)
};

template<>
inline constexpr int lastEnumerator<EntrySource> = 8;

enum class EntryClass {
    HelpRequest,
    Repair,
    Complaint,
    Enquiry,
    Incident,
    Disaster,
    Patrol,
    Handover,
    Instruction,
    CallOut,           ///< another department's staff called out (HO-14)
    ProtectiveMeasure, ///< temporary (HO-14)
    Other
};

template<>
inline constexpr int lastEnumerator<EntryClass> = 11;

/// What a feature writes into the duty log by itself. It happens at the moment of the change unless the line says when.
struct PageLine
{
    std::optional<QDateTime> happenedAt = {}; ///< UTC
    EntrySource source = EntrySource::Other;
    QString place = {};
    QString person = {};
    QString telephone = {};
    QString matter = {}; ///< must say something
    EntryClass entryClass = EntryClass::Other;
    QString action = {};
    QString toldWhom = {};
};

/// The page of the duty log that is written now, as every feature sees it (HO-4).
class PageLines
{
public:
    virtual ~PageLines() = default;

    /// Writes the line within a change under way, so that it is saved with what it tells of or not at all, and gives
    /// the line. NotAllowed where the actor may not write the log; NoOpenPage where no page is open; InvalidInput names
    /// the field.
    virtual Result<RecordReference> write(Change &change, const PageLine &line) = 0;
};

} // namespace dutydesk
