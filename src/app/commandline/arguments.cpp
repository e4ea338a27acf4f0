// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/arguments.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

tl::unexpected<Error> usage(const QString &line)
{
    return failure(ErrorCode::InvalidInput, line);
}

} // namespace

/// Options by name, and the words that are none.
struct ArgumentParser::Split
{
    QMap<QString, QString> options = {};
    QStringList words = {};
};

Result<Arguments> ArgumentParser::parse(const QStringList &arguments)
{
    const Result<Split> parts = split(arguments);
    if (!parts) {
        return failure(parts.error());
    }
    Result<Arguments> read = readCommand(*parts);
    if (!read) {
        return read;
    }
    if (const Result<void> options = readOptions(*parts, *read); !options) {
        return failure(options.error());
    }
    return read;
}

Result<ArgumentParser::Split> ArgumentParser::split(const QStringList &arguments)
{
    static const QStringList known{u"--database"_s, u"--lang"_s, u"--output"_s, u"--code"_s};
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
        const bool joined = argument.contains(u'=');
        if (!known.contains(name)) {
            return usage(tr("There is no option %1. See: dutydesk help").arg(name));
        }
        if (parts.options.contains(name)) {
            return usage(tr("The option %1 is given twice.").arg(name));
        }
        const QString value = joined ? argument.section(u'=', 1) : arguments.value(++i);
        if (value.isEmpty()) {
            return usage(tr("A value is missing after %1.").arg(name));
        }
        parts.options.insert(name, value);
    }
    return parts;
}

Result<Arguments> ArgumentParser::readCommand(const Split &split)
{
    QStringList words = split.words;
    if (words.isEmpty()) {
        return usage(tr("Which command? See: dutydesk help"));
    }
    static const QMap<QString, Arguments::Command> commands{{u"log print"_s, Arguments::Command::LogPrint},
                                                            {u"verify"_s, Arguments::Command::Verify},
                                                            {u"help"_s, Arguments::Command::Help},
                                                            {u"version"_s, Arguments::Command::Version}};
    QString name = words.takeFirst();
    if (name == "log"_L1 && !words.isEmpty()) {
        name += u' ' + words.takeFirst();
    }
    if (!commands.contains(name)) {
        return usage(tr("There is no command %1. See: dutydesk help").arg(name));
    }
    Arguments read{.command = commands.value(name)};
    if (read.command == Arguments::Command::LogPrint) {
        if (words.isEmpty()) {
            return usage(tr("The command %1 needs %2.").arg(name, tr("a day such as 2026-12-01")));
        }
        const QString day = words.takeFirst();
        read.date = QDate::fromString(day, u"yyyy-MM-dd"_s);
        if (!read.date.isValid()) {
            return usage(tr("There is no such day: %1. Write it as 2026-12-01.").arg(day));
        }
        if (!split.options.contains(u"--output"_s)) {
            return usage(tr("The command %1 needs %2.").arg(name, u"--output"_s));
        }
    }
    if (!words.isEmpty()) {
        return usage(tr("Too much was given: %1").arg(words.join(u' ')));
    }
    return read;
}

Result<void> ArgumentParser::readOptions(const Split &split, Arguments &read)
{
    const auto misplaced = [&](const QString &option, Arguments::Command owner) {
        return split.options.contains(option) && read.command != owner;
    };
    for (const auto &[option, owner] :
         {std::pair(u"--output"_s, Arguments::Command::LogPrint), std::pair(u"--code"_s, Arguments::Command::Verify)}) {
        if (misplaced(option, owner)) {
            return usage(tr("The command %1 has no option %2.").arg(split.words.join(u' '), option));
        }
    }
    if (split.options.contains(u"--lang"_s)) {
        read.language = split.options.value(u"--lang"_s);
        if (*read.language != "zh_CN"_L1 && *read.language != "en"_L1) {
            return usage(tr("There is no language %1: give zh_CN or en.").arg(*read.language));
        }
    }
    read.database = split.options.value(u"--database"_s);
    read.output = split.options.value(u"--output"_s);
    read.code = split.options.value(u"--code"_s);
    return {};
}

} // namespace dutydesk
