// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errortext.h"
#include "base/try.h"
#include "commandline/commandline.h"
#include "modules/modules.h"
#include "signin/keyrecovery.h"

using namespace Qt::StringLiterals;

namespace dutydesk {

// The part of CommandLine that helps a centre whose keys cannot be opened any more.

Result<CommandLine::ExitCode> CommandLine::recover(const Arguments &arguments)
{
    m_output << tr(
        "A new password of at least ten characters, then a new PIN of six digits, each on a line of its own:")
             << Qt::endl;
    const Secret password(m_readSecret());
    const Secret pin(m_readSecret());
    DeskSettings settings = deskSettings(arguments.database, m_clock);
    settings.connection.mayCreate = false;
    settings.makesNewPepper = true;
    TRY(const std::unique_ptr<Desk> desk, Desk::open(settings));
    JournalModule &base = desk->modules().base;
    KeyRecovery recovery(desk->modules().people.staff, desk->modules().people.keys, base.vault, base.journal,
                         desk->modules().people.desk);
    if (const Result<void> done = recovery.recover(arguments.name, arguments.reason, password, pin); !done) {
        if (done.error().code == ErrorCode::NotFound) {
            m_errors << tr("Nobody with this name works here: %1").arg(arguments.name) << Qt::endl;
            return Failed;
        }
        if (done.error().code == ErrorCode::InvalidInput) {
            m_errors << tr("The password needs at least ten characters, the PIN six digits that are no simple row. "
                           "Nothing was changed.")
                     << Qt::endl;
            return Failed;
        }
        return failure(done.error());
    }
    m_output << tr("%1 can sign in with the new password. All other keys are revoked: set new passwords under "
                   "Administration, Staff. The journal tells of this for good.")
                    .arg(arguments.name)
             << Qt::endl;
    return Done;
}

} // namespace dutydesk
