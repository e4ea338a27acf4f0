// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // Every command works without a screen; drawing documents needs fonts and no more.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QCoreApplication::setApplicationName(u"dutydesk"_s);
    const QGuiApplication application(argc, argv);
    const dutydesk::SystemClock clock;
    QTextStream output(stdout);
    QTextStream errors(stderr);
    return dutydesk::CommandLine(clock, output, errors).run(QCoreApplication::arguments().mid(1));
}
