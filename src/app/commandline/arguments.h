// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <optional>

namespace dutydesk {

/// What was asked for on the command line.
struct Arguments
{
    enum class Command { LogPrint, RosterPrint, RosterExport, Verify, Recover, Demo, Help, Version };

    Command command;
    QString database = {};                ///< empty: the computer's own
    std::optional<QString> language = {}; ///< zh_CN or en
    QString output = {};
    QString code = {};
    QString name = {};   ///< of the manager who is enrolled anew
    QString reason = {}; ///< why
    QDate date = {};     ///< a day, or the first of a month
    bool asList = false;
    bool withoutTelephones = false;
    int months = 12; ///< of the demo centre
    uint seed = 1;

    bool operator==(const Arguments &) const = default;
};

/// Reads the arguments after the program's name. The error's detail is the one line for the person: InvalidInput where
/// the usage is wrong, NotFound for a day or month that the calendar does not have.
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
    static Result<void> readOperand(const Shape &shape, Split &split, Arguments &read);
    static Result<void> checkOptions(const Shape &shape, const Split &split);
    static Result<void> readOptions(const Split &split, Arguments &read);
    static Result<void> readNumbers(const Split &split, Arguments &read);
};

} // namespace dutydesk
