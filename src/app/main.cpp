// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "files/coredumps.h"
#include "window/window.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

/// Qt aborts where the platform that it is told to use has no display.
bool hasDisplay()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool isX = qEnvironmentVariableIsSet("DISPLAY");
    const bool isWayland = qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (platform.startsWith("xcb")) {
        return isX;
    }
    return platform.startsWith("wayland") ? isWayland : isX || isWayland || !platform.isEmpty();
}

/// What a command has to say, it says in one line of its own. Qt's remarks on the surroundings, as on a server without
/// XDG_RUNTIME_DIR, help nobody there.
void passOnlyGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        QTextStream(stderr) << text << Qt::endl;
    }
}

int runCommand(int argc, char *argv[])
{
    qInstallMessageHandler(passOnlyGraveMessages);
    // Every command works without a screen, whatever the surroundings say; drawing documents needs fonts and no more.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const dutydesk::SystemClock clock;
    QTextStream output(stdout);
    QTextStream errors(stderr);
    return dutydesk::CommandLine(clock, output, errors).run(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    // Where the system refuses there is nothing to do about it: the desk works all the same.
    dutydesk::switchOffCoreDumps();
    QCoreApplication::setApplicationName(u"dutydesk"_s);
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const std::optional<QString> database = dutydesk::databaseOfWindow(arguments);
    if (!database || !hasDisplay()) {
        return database ? dutydesk::refuseWindow() : runCommand(argc, argv);
    }
    const QApplication application(argc, argv);
    return dutydesk::openWindow(*database);
}
