// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "commandline/interruption.h"
#include "files/coredumps.h"
#include "window/window.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whether there is a display. Without this check Qt aborts if the chosen platform has none.
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

/// Suppresses Qt's warnings about the environment, such as a missing XDG_RUNTIME_DIR on a server, which do not help the
/// user of a command.
void passOnlyGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        QTextStream(stderr) << text << Qt::endl;
    }
}

int runCommand(int argc, char *argv[])
{
    qInstallMessageHandler(passOnlyGraveMessages);
    // Commands need no screen, only fonts for drawing documents, so the platform is always offscreen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const dutydesk::SystemClock clock;
    QTextStream output(stdout);
    QTextStream errors(stderr);
    dutydesk::CommandLine commandLine(clock, output, errors);
    commandLine.setTerminal(dutydesk::isOnTerminal(stderr));
    return commandLine.run(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    // If the system refuses, the desk works all the same, so the result is ignored.
    dutydesk::switchOffCoreDumps();
    QCoreApplication::setApplicationName(u"dutydesk"_s);
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const std::optional<dutydesk::WindowStart> start = dutydesk::windowStart(arguments);
    if (!start || !hasDisplay()) {
        return start ? dutydesk::refuseWindow() : runCommand(argc, argv);
    }
    const QApplication application(argc, argv);
    return dutydesk::openWindow(*start);
}
