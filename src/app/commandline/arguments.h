// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <optional>

namespace dutydesk {

/// The parsed command line.
struct Arguments
{
    enum class Command { LogPrint, RosterPrint, RosterExport, Verify, Recover, Backup, Restore, Demo, Help, Version };

    Command command;
    QString database = {};                ///< empty for the computer's own database
    std::optional<QString> language = {}; ///< zh_CN or en
    QString output = {};
    QString code = {};
    QString root = {};
    QString name = {};   ///< name of the manager for whom a new key is enrolled
    QString reason = {}; ///< reason of the recovery of keys
    QDate date = {};     ///< a day, or the first day of a month
    QString folder = {}; ///< where a backup goes; empty for the folders of the settings
    QString file = {};   ///< the backup to restore
    bool isEncrypted = false;
    bool onlyChecks = false; ///< looks at a backup without restoring it
    bool asList = false;
    bool withoutTelephones = false;
    int months = 12; ///< length of the demo centre's past
    uint seed = 1;

    bool operator==(const Arguments &) const = default;
};

/// Parses the arguments after the program's name. The error's detail is one line for the user. Fails with InvalidInput
/// for wrong usage and with NotFound for a date that does not exist.
class ArgumentParser
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ArgumentParser)

public:
    static Result<Arguments> parse(const QStringList &arguments);

private:
    struct Shape;
    struct Split;
    static Result<Split> split(const QStringList &arguments);
    static Result<const Shape *> findShape(Split &split);
    static Result<void> noMoreWords(const Split &split);
    static Result<void> readOperand(const Shape &shape, Split &split, Arguments &read);
    static Result<void> checkOptions(const Shape &shape, const Split &split);
    static Result<void> readOptions(const Split &split, Arguments &read);
    static Result<void> readNumbers(const Split &split, Arguments &read);
};

} // namespace dutydesk
