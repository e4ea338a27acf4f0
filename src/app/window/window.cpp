// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/window.h"

#include "base/errortext.h"
#include "base/try.h"
#include "common/accessiblechoice.h"
#include "common/indicatorstyle.h"
#include "common/literaltext.h"
#include "common/preferences.h"
#include "composition.h"
#include "logging/logging.h"
#include "shell/mainwindow.h"
#include "shell/problemwindow.h"
#include "translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QScreen>

#include <cstdio>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

int fail(const Error &error)
{
    std::fputs(qUtf8Printable(ErrorText::of(error) + u'\n'), stderr);
    return EXIT_FAILURE;
}

/// The drafts have a file for each database on this computer, because an id means another person in another database.
QString draftsPath(const QString &database)
{
    const QString path = database.isEmpty() ? DeskSettings::defaultDatabasePath() : database;
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"%1/drafts-%2.json"_s.arg(DeskSettings::defaultPrivateFolder(), QString::fromLatin1(hash.toHex().left(16)));
}

/// Shows in a window of its own why the program cannot start.
int refuse(const Error &error)
{
    ProblemWindow window(error);
    window.show();
    QApplication::exec();
    return fail(error);
}

} // namespace

std::optional<WindowStart> windowStart(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"database"_s, QString(), u"file"_s});
    parser.addOption({u"lang"_s, QString(), u"language"_s});
    const bool isUnderstood =
        parser.parse(QStringList{u"dutydesk"_s} + arguments); // the parser skips the program's name
    const WindowStart start{.database = parser.value(u"database"_s), .language = parser.value(u"lang"_s)};
    const bool isSpoken = start.language.isEmpty() || start.language == "zh_CN"_L1 || start.language == "en"_L1;
    if (!isUnderstood || !isSpoken || !parser.positionalArguments().isEmpty()) {
        return std::nullopt;
    }
    return start;
}

int openWindow(const WindowStart &start)
{
    Preferences preferences;
    Translation translation(start.language.isEmpty() ? preferences.language() : start.language);
    AccessibleChoice::install();
    LiteralText::install();
    QApplication::setStyle(new IndicatorStyle);
    Theme::readSystem();
    preferences.applyTheme();
    // If there can be no log file, messages go to the standard error and the program starts all the same.
    [[maybe_unused]] const Result<void> logged = Logging::start(Logging::defaultFolder());
    const SystemClock clock;
    FileDraftStore drafts(draftsPath(start.database)); // outlives the gateway, whose thread writes the last drafts
    const Result<std::unique_ptr<ThreadGateway>> gateway =
        ThreadGateway::start([&]() -> Result<std::unique_ptr<ServicesOwner>> {
            TRY(std::unique_ptr<Desk> desk, Desk::open(DeskSettings::forFile(start.database, clock)));
            return std::unique_ptr<ServicesOwner>(std::move(desk));
        });
    if (!gateway) {
        return refuse(gateway.error());
    }
    MainWindow window(**gateway, clock, preferences, drafts);
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [&translation](const QString &language) { translation.speak(language); });
    window.begin();
    if (preferences.geometry().isEmpty()) {
        window.resize(window.screen()->availableSize()); // for systems without a window manager
        window.showMaximized();                          // a month's roster with its totals needs the whole width
    } else {
        window.show();
    }
    return QApplication::exec();
}

int refuseWindow()
{
    const Translation translation(Preferences().language());
    return fail({ErrorCode::NoDisplay, {}});
}

} // namespace dutydesk
