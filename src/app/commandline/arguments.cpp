// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/arguments.h"

#include "base/try.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

tl::unexpected<Error> usage(const QString &line)
{
    return failure(ErrorCode::InvalidInput, line);
}

const QStringList optionsWithValue{u"--database"_s, u"--lang"_s, u"--output"_s, u"--code"_s,   u"--root"_s,
                                   u"--months"_s,   u"--seed"_s, u"--name"_s,   u"--reason"_s, u"--to"_s};
const QStringList optionsAlone{u"--list"_s, u"--without-telephones"_s, u"--encrypt"_s, u"--check"_s};

} // namespace

/// The syntax of a command.
struct ArgumentParser::Shape
{
    enum class Operand { None, Day, Month, File };

    QString name;
    Arguments::Command command;
    Operand operand;
    QStringList needs; ///< required options
    QStringList takes; ///< allowed options besides --database and --lang
};

/// Options by name, and the other words.
struct ArgumentParser::Split
{
    QMap<QString, QString> options = {};
    QStringList words = {};
};

Result<Arguments> ArgumentParser::parse(const QStringList &arguments)
{
    TRY(Split parts, split(arguments));
    TRY(const Shape *shape, findShape(parts));
    Arguments read{.command = shape->command};
    CHECK(checkOptions(*shape, parts)
              .andThen([&] { return readOptions(parts, read); })
              .andThen([&] { return readNumbers(parts, read); })
              .andThen([&] { return readOperand(*shape, parts, read); }));
    return read;
}

Result<ArgumentParser::Split> ArgumentParser::split(const QStringList &arguments)
{
    Split parts;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--help"_L1 || argument == "-h"_L1 || argument == "--version"_L1) {
            parts.words += argument == "--version"_L1 ? u"version"_s : u"help"_s;
            continue;
        }
        if (!argument.startsWith(u'-')) {
            parts.words += argument;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        const bool alone = optionsAlone.contains(argument);
        if (!alone && !optionsWithValue.contains(name)) {
            return usage(tr("There is no option %1. See: dutydesk help").arg(name));
        }
        if (parts.options.contains(name)) {
            return usage(tr("The option %1 is given twice.").arg(name));
        }
        const QString value = argument.contains(u'=') ? argument.section(u'=', 1)
                              : alone                 ? u"yes"_s
                                                      : arguments.value(++i);
        if (value.isEmpty()) {
            return usage(tr("A value is missing after %1.").arg(name));
        }
        parts.options.insert(name, value);
    }
    return parts;
}

Result<const ArgumentParser::Shape *> ArgumentParser::findShape(Split &split)
{
    using Command = Arguments::Command;
    using Operand = Shape::Operand;
    static const std::array shapes{
        Shape{u"log print"_s, Command::LogPrint, Operand::Day, {u"--output"_s}, {}},
        Shape{u"roster print"_s,
              Command::RosterPrint,
              Operand::Month,
              {u"--output"_s},
              {u"--list"_s, u"--without-telephones"_s}},
        Shape{u"roster export"_s, Command::RosterExport, Operand::Month, {u"--output"_s}, {}},
        Shape{u"verify"_s, Command::Verify, Operand::None, {}, {u"--code"_s, u"--root"_s}},
        Shape{u"recover"_s, Command::Recover, Operand::None, {u"--name"_s, u"--reason"_s}, {}},
        Shape{u"backup"_s, Command::Backup, Operand::None, {}, {u"--to"_s, u"--encrypt"_s}},
        Shape{u"restore"_s, Command::Restore, Operand::File, {}, {u"--check"_s}},
        Shape{u"demo"_s, Command::Demo, Operand::None, {u"--database"_s}, {u"--months"_s, u"--seed"_s}},
        Shape{u"help"_s, Command::Help, Operand::None, {}, {}},
        Shape{u"version"_s, Command::Version, Operand::None, {}, {}}};
    if (split.words.isEmpty()) {
        return usage(tr("Which command? See: dutydesk help"));
    }
    QString name = split.words.takeFirst();
    if ((name == "log"_L1 || name == "roster"_L1) && !split.words.isEmpty()) {
        name += u' ' + split.words.takeFirst();
    }
    const auto shape = std::ranges::find(shapes, name, &Shape::name);
    if (shape == shapes.end()) {
        return usage(tr("There is no command %1. See: dutydesk help").arg(name));
    }
    return &*shape;
}

Result<void> ArgumentParser::readOperand(const Shape &shape, Split &split, Arguments &read)
{
    const bool isDay = shape.operand == Shape::Operand::Day;
    const bool isFile = shape.operand == Shape::Operand::File;
    if (shape.operand != Shape::Operand::None) {
        if (split.words.isEmpty()) {
            const QString example = isFile  ? tr("the file of a backup")
                                    : isDay ? tr("a day such as 2026-12-01")
                                            : tr("a month such as 2026-12");
            return usage(tr("The command %1 needs %2.").arg(shape.name, example));
        }
        const QString given = split.words.takeFirst();
        if (isFile) {
            read.file = given;
            return noMoreWords(split);
        }
        static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
        static const QRegularExpression month(u"^\\d{4}-\\d{2}$"_s);
        if (!(isDay ? day : month).match(given).hasMatch()) {
            return usage(isDay ? tr("This is no day: %1. Write it as 2026-12-01.").arg(given)
                               : tr("This is no month: %1. Write it as 2026-12.").arg(given));
        }
        read.date = QDate::fromString(isDay ? given : given + u"-01"_s, u"yyyy-MM-dd"_s);
        if (!read.date.isValid()) {
            return failure(ErrorCode::NotFound, isDay ? tr("The calendar has no day %1.").arg(given)
                                                      : tr("The calendar has no month %1.").arg(given));
        }
    }
    return noMoreWords(split);
}

Result<void> ArgumentParser::noMoreWords(const Split &split)
{
    return split.words.isEmpty() ? Result<void>() : usage(tr("Too much was given: %1").arg(split.words.join(u' ')));
}

Result<void> ArgumentParser::checkOptions(const Shape &shape, const Split &split)
{
    for (const QString &needed : shape.needs) {
        if (!split.options.contains(needed)) {
            return usage(tr("The command %1 needs %2.").arg(shape.name, needed));
        }
    }
    for (const QString &given : split.options.keys()) {
        const bool everywhere = given == "--database"_L1 || given == "--lang"_L1;
        if (!everywhere && !shape.needs.contains(given) && !shape.takes.contains(given)) {
            return usage(tr("The command %1 has no option %2.").arg(shape.name, given));
        }
    }
    return {};
}

Result<void> ArgumentParser::readOptions(const Split &split, Arguments &read)
{
    if (split.options.contains(u"--lang"_s)) {
        read.language = split.options.value(u"--lang"_s);
        if (*read.language != "zh_CN"_L1 && *read.language != "en"_L1) {
            return usage(tr("There is no language %1: give zh_CN or en.").arg(*read.language));
        }
    }
    read.database = split.options.value(u"--database"_s);
    read.output = split.options.value(u"--output"_s);
    read.code = split.options.value(u"--code"_s);
    read.root = split.options.value(u"--root"_s);
    read.name = split.options.value(u"--name"_s);
    read.reason = split.options.value(u"--reason"_s);
    read.folder = split.options.value(u"--to"_s);
    read.isEncrypted = split.options.contains(u"--encrypt"_s);
    read.onlyChecks = split.options.contains(u"--check"_s);
    read.asList = split.options.contains(u"--list"_s);
    read.withoutTelephones = split.options.contains(u"--without-telephones"_s);
    const bool exported = read.output.endsWith(".xlsx"_L1) || read.output.endsWith(".ics"_L1);
    const bool isPrint =
        read.command == Arguments::Command::LogPrint || read.command == Arguments::Command::RosterPrint;
    if (isPrint && !read.output.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        return usage(tr("The file must end with .pdf: %1").arg(read.output));
    }
    if (read.command == Arguments::Command::RosterExport && !exported) {
        return usage(tr("The file must end with .xlsx (spreadsheet) or .ics (calendar): %1").arg(read.output));
    }
    return {};
}

Result<void> ArgumentParser::readNumbers(const Split &split, Arguments &read)
{
    constexpr int mostMonths = 36;
    bool isNumber = true;
    if (split.options.contains(u"--months"_s)) {
        read.months = split.options.value(u"--months"_s).toInt(&isNumber);
        if (!isNumber || read.months < 1 || read.months > mostMonths) {
            return usage(tr("The months must be a number from 1 to %1.").arg(mostMonths));
        }
    }
    if (split.options.contains(u"--seed"_s)) {
        read.seed = split.options.value(u"--seed"_s).toUInt(&isNumber);
        if (!isNumber) {
            return usage(tr("The seed must be a number from 0 upwards."));
        }
    }
    return {};
}

} // namespace dutydesk
