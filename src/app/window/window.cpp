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
#include "restore/putinplace.h"
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
    const QByteArray path = QFileInfo(database).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
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

/// What every window of one run of the program has.
struct WindowSettings
{
    DeskSettings desk;
    Preferences preferences = Preferences();
    Translation translation = Translation(preferences.language());
};

void show(MainWindow &window, const Preferences &preferences)
{
    if (preferences.geometry().isEmpty()) {
        window.resize(window.screen()->availableSize()); // for systems without a window manager
        window.showMaximized();                          // a month's roster with its totals needs the whole width
    } else {
        window.show();
    }
}

/// Runs the window until it is closed and its database let go. Returns the file that is to take the place of the
/// database, or an empty text.
Result<QString> runWindow(WindowSettings &settings, const std::optional<Result<QString>> &restored)
{
    // The drafts outlive the gateway, whose thread writes the last of them.
    FileDraftStore drafts(draftsPath(settings.desk.connection.databaseName));
    TRY(const std::unique_ptr<ThreadGateway> gateway,
        ThreadGateway::start([&]() -> Result<std::unique_ptr<ServicesOwner>> {
            TRY(std::unique_ptr<Desk> desk, Desk::open(settings.desk));
            return std::unique_ptr<ServicesOwner>(std::move(desk));
        }));
    QString replacement;
    MainWindow window(*gateway, settings.desk.clock, settings.preferences, drafts);
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [&settings](const QString &language) { settings.translation.speak(language); });
    QObject::connect(&window, &MainWindow::readyToReplace, &window, [&](const QString &file) {
        replacement = file;
        window.close();
        QApplication::exit();
    });
    window.begin();
    if (restored) {
        window.showRestored(*restored);
    }
    show(window, settings.preferences);
    QApplication::exec();
    return replacement;
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
    const SystemClock clock;
    WindowSettings settings{.desk = DeskSettings::forFile(start.database, clock)};
    if (!start.language.isEmpty()) {
        settings.translation.speak(start.language);
    }
    AccessibleChoice::install();
    LiteralText::install();
    QApplication::setStyle(new IndicatorStyle);
    Theme::readSystem();
    settings.preferences.applyTheme();
    // If there can be no log file, messages go to the standard error and the program starts all the same.
    [[maybe_unused]] const Result<void> logged = Logging::start(Logging::defaultFolder());
    std::optional<Result<QString>> restored; // where the database before the last restoring is kept
    while (true) {
        const Result<QString> replacement = runWindow(settings, restored);
        if (!replacement) {
            return refuse(replacement.error());
        }
        if (replacement->isEmpty()) {
            return EXIT_SUCCESS;
        }
        restored.emplace(putInPlaceLocked(settings.desk, *replacement));
    }
}

int refuseWindow()
{
    const Translation translation(Preferences().language());
    return fail({ErrorCode::NoDisplay, {}});
}

} // namespace dutydesk
