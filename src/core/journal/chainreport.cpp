// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/chainchecker.h"

// What the checker tells of the past of a journal.
namespace dutydesk {

void ChainChecker::tell(VerificationReport &report) const
{
    report.alarms = m_alarms.open();
    report.oldAlarms = m_alarms.old();
    report.lostKeys = m_lostKeys;
    report.givenKeys = m_changes.givenKeys();
    report.givenRoles = m_roleHistory.given();
    report.renamings = m_renamings.found();
    report.signedPages = m_signedPages;
    report.clockNotes = m_times.notes();
    for (ClockNote &note : report.clockNotes) {
        if (note.takenBack) {
            for (const qint64 actor : note.takenBack->actors) {
                note.takenBack->names.append(m_roleHistory.nameOf(actor));
            }
            note.takenBack->names.removeAll(QString()); // the program has no name
        }
    }
}

} // namespace dutydesk
