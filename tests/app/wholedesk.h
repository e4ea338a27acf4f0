// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "journal/sqljournalrepository.h"
#include "setup/firststart.h"
#include "signin/signinservice.h"
#include "signin/staffservice.h"
#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk::test {

/// The whole desk without the window, on one of the engines, after a first start with 陈静 as manager. A derived
/// SetUp() calls this one and returns if IsSkipped().
class WholeDeskTest : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Postgresql && !hasPostgresql()) {
            GTEST_SKIP() << "no such database here";
        }
        const ConnectionSettings connection = GetParam() == Backend::Postgresql
                                                  ? postgresql(schemas.add())
                                                  : DeskSettings::forFile(m_path, m_clock).connection;
        DeskSettings settings{
            .connection = connection, .privateFolder = m_private.filePath(QStringLiteral("private")), .clock = m_clock};
        settings.keyCost = {1, 8 * 1024 * 1024};
        settings.keyAim = {};
        m_desk = Desk::open(settings).value();
        m_chen = services()
                     .firstStart
                     ->begin({.centreName = QStringLiteral("福江园"), .managerName = QStringLiteral("陈静")}, m_secret,
                             m_pin)
                     .value();
    }

    Services &services() { return m_desk->services(); }

    Actor enrol(const QString &name, Role role)
    {
        const StaffMember member = services().staff->add(*m_chen, {.name = name, .role = role}).value();
        EXPECT_TRUE(services().staff->enrol(*m_chen, m_secret, member.id, m_secret, m_pin));
        return services().signIn->signIn(name, m_secret).value();
    }

    std::vector<JournalEntry> allEntries() const
    {
        std::vector<JournalEntry> entries;
        EXPECT_TRUE(
            SqlJournalRepository(m_desk->database()).visitFrom(1, [&](const JournalEntry &entry) -> Result<void> {
                entries.push_back(entry);
                return {};
            }));
        return entries;
    }

    /// The salts of these entries are in the files where the entries still have their bodies, and nowhere else.
    void expectSaltsOnlyWithBodies(const std::vector<JournalEntry> &before, const QByteArray &files) const
    {
        const std::vector<JournalEntry> after = allEntries();
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_EQ(files.contains(before[i].salt), after[i].body.has_value()) << before[i].sequence;
        }
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_private;
    const QString m_path = m_folder.filePath(QStringLiteral("desk.db"));
    FixedClock m_clock;
    const Secret m_secret{QStringLiteral("correct horse battery")};
    const Secret m_pin{QStringLiteral("493817")};
    std::unique_ptr<Desk> m_desk;
    std::optional<Actor> m_chen;
};

} // namespace dutydesk::test
