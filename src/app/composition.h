// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "keys/sodiumkeyvault.h"
#include "sql/database.h"
#include "worker/threadgateway.h"

namespace dutydesk {

class InstanceLock;
struct Centre;
struct Modules;

struct DeskSettings
{
    ConnectionSettings connection; ///< read only for commands that look: no secret is made, no alarm is written
    QString privateFolder;         ///< for what must not lie beside the database: pepper and head pins
    const Clock &clock;
    KeyCost keyCost = KeyCost::production(); ///< of opening a person's key
    std::chrono::milliseconds keyAim = std::chrono::milliseconds(500);
    HeadPin *headPin = nullptr;  ///< another place for the pin than the private folder
    bool makesNewPepper = false; ///< where it is lost, so that a manager can be enrolled anew

    /// A database in a file; an empty path is the computer's own.
    static DeskSettings forFile(const QString &databasePath, const Clock &clock);

    static QString defaultDatabasePath();
    static QString defaultPrivateFolder();
};

/// All that lives on the services' thread. The window reaches it through ThreadGateway, the command line uses it as it
/// is. Its modules know every concrete class below the window, each those of its feature (ADR 0028).
class Desk final : public ServicesOwner
{
public:
    /// Opens, or makes, and brings the schema up to date. Where it fails, everything is as it was. PepperMissing where
    /// the keys in the database were made with a private folder that is not there.
    ///
    /// Unless it only reads, the chain is compared with this desk's pin before the first change; an alarm is kept in
    /// Journal::headCheck(), which the window asks for.
    static Result<std::unique_ptr<Desk>> open(const DeskSettings &settings);

    ~Desk() override;

    Services &services() override { return m_services; }
    Journal &journal() { return *m_services.journal; }
    Database &database() { return *m_database; }

    /// For commands that bring services of their own where something is signed.
    Modules &modules() { return *m_modules; }

    /// NotFound before the first start.
    Result<Centre> centre() const;

    static constexpr DeskId deskId = DeskId(1);

private:
    /// What can fail to be there, made before the rest.
    struct Parts
    {
        std::unique_ptr<InstanceLock> lock;
        std::unique_ptr<Database> database;
        LockedBytes pepper;
    };

    Desk(const DeskSettings &settings, Parts parts);
    static Result<Parts> prepare(const DeskSettings &settings);

    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Modules> m_modules;
    Services m_services;
};

} // namespace dutydesk
