// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every page and dialog of the real program into PNG files, or each tab once: shots DEMO-DATABASE FOLDER [tabs]

#include "common/indicatorstyle.h"
#include "composition.h"
#include "demo/demopeople.h"
#include "setup/firststartpage.h"
#include "shell/mainwindow.h"
#include "signin/signinpage.h"
#include "translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <cstdio>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1366, 768);
constexpr int quickToWrite = 85; // tighter compression takes longer than drawing

/// One kind of picture: language and colours.
struct Look
{
    QString language;
    Theme::Mode colours;
    QString name;
};

class Photographer
{
public:
    Photographer(QDir folder, Look look)
        : m_folder(std::move(folder))
        , m_look(std::move(look))
        , m_preferences(m_scratch.filePath(u"preferences.ini"_s))
        , m_translation(m_look.language)
    {
        m_preferences.setLanguage(m_look.language);
        m_preferences.setColours(m_look.colours);
        m_preferences.applyTheme();
    }

    bool takeFirstStart()
    {
        if (!open(m_scratch.filePath(u"new.db"_s)) || !waitFor<FirstStartPage>()) {
            return false;
        }
        take(u"first-start-1"_s);
        fill(u"centreNameEdit"_s, u"枫景苑服务中心"_s);
        press(u"nextButton"_s);
        fill(u"managerNameEdit"_s, u"陈静"_s);
        fill(u"passwordEdit"_s, demoPassword);
        fill(u"repeatEdit"_s, demoPassword);
        fill(u"pinEdit"_s, demoPin);
        take(u"first-start-2"_s);
        press(u"nextButton"_s);
        take(u"first-start-3"_s);
        press(u"nextButton"_s);
        take(u"first-start-4"_s);
        close();
        return true;
    }

    /// Signs in as the first person of the list, who is the manager.
    bool takeDesk(const QString &database)
    {
        if (!open(database) || !waitFor<SignInPage>()) {
            return false;
        }
        take(u"sign-in"_s);
        QTabWidget *tabs = signIn();
        if (!tabs) {
            return false;
        }
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            takePage(u"tab-%1"_s.arg(tab + 1), tabs->widget(tab));
        }
        takeMenu(u"person"_s, m_window->findChild<QToolButton *>(u"personButton"_s)->menu());
        const bool isFound = takeSearch();
        close();
        return isFound;
    }

    bool takeTabs(const QString &database)
    {
        QTabWidget *tabs = open(database) && waitFor<SignInPage>() ? signIn() : nullptr;
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            chooseFirst(tabs->widget(tab));
            take(u"tab-%1"_s.arg(tab + 1));
        }
        close();
        return tabs != nullptr;
    }

private:
    static constexpr int patience = 60'000; // milliseconds; opening a key takes long on a busy machine

    bool open(const QString &database)
    {
        auto gateway = ThreadGateway::start([&]() -> Result<std::unique_ptr<ServicesOwner>> {
            Result<std::unique_ptr<Desk>> desk = Desk::open(DeskSettings::forFile(database, m_clock));
            if (!desk) {
                return failure(desk.error());
            }
            return std::unique_ptr<ServicesOwner>(*std::move(desk));
        });
        if (!gateway) {
            std::fprintf(stderr, "%s cannot be opened: %s\n", qUtf8Printable(database),
                         qUtf8Printable(gateway.error().detail));
            return false;
        }
        m_gateway = *std::move(gateway);
        m_drafts = std::make_unique<FileDraftStore>(m_scratch.filePath(u"drafts.json"_s));
        m_window = std::make_unique<MainWindow>(*m_gateway, m_clock, m_preferences, *m_drafts);
        m_window->resize(screen);
        m_window->begin();
        m_window->show();
        return true;
    }

    /// The tabs after signing in; null if they do not appear.
    QTabWidget *signIn()
    {
        settle();
        fill(u"secretEdit"_s, demoPassword);
        press(u"signInButton"_s);
        auto *tabs = m_window->findChild<QTabWidget *>(u"tabs"_s);
        return QTest::qWaitFor([&] { return tabs->isVisible(); }, patience) ? tabs : nullptr;
    }

    void close()
    {
        m_window.reset();
        m_gateway.reset();
    }

    template<typename Page>
    bool waitFor()
    {
        return QTest::qWaitFor([this] { return m_window->findChild<Page *>()->isVisible(); }, patience);
    }

    void fill(const QString &field, const QString &text)
    {
        for (auto *edit : m_window->findChildren<QLineEdit *>(field)) {
            if (edit->isVisible()) {
                edit->setText(text);
            }
        }
    }

    void press(const QString &button)
    {
        for (auto *candidate : m_window->findChildren<QAbstractButton *>(button)) {
            if (candidate->isVisible()) {
                candidate->click();
                return;
            }
        }
    }

    /// Waits for the services' answers before the picture is taken; an answer may lead to the next task.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            const auto answered = std::make_shared<bool>(false);
            m_gateway->ask(
                m_window.get(), [](Services &) -> Result<void> { return {}; },
                [answered](const Result<void> &) { *answered = true; });
            [[maybe_unused]] const bool inTime = QTest::qWaitFor([answered] { return *answered; }, patience);
        }
        QTest::qWait(50); // lets the window do the work that it has postponed to its next turn
    }

    void take(const QString &name, QWidget *widget = nullptr)
    {
        settle();
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(m_look.name, name));
        (widget ? widget : m_window.get())->grab().save(path, "PNG", quickToWrite);
    }

    /// Takes the page, its views, and the dialogs behind its buttons with an ellipsis.
    void takePage(const QString &name, QWidget *page)
    {
        settle();
        chooseFirst(page);
        take(name);
        takeDialogs(name, page);
        int view = 0;
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isCheckable() && button->isVisible() && !button->isChecked()) {
                button->click();
                const QString viewName = u"%1-view-%2"_s.arg(name).arg(++view);
                settle();
                chooseFirst(page);
                take(viewName);
                takeDialogs(viewName, page);
            }
        }
        for (auto *list : page->findChildren<QListWidget *>(u"partsList"_s)) {
            for (int row = 1; row < list->count(); ++row) {
                list->setCurrentRow(row);
                settle();
                chooseFirst(page);
                const QString viewName = u"%1-part-%2"_s.arg(name).arg(row + 1);
                take(viewName);
                takeDialogs(viewName, page);
            }
        }
    }

    void takeDialogs(const QString &name, const QWidget *page)
    {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (!button->isVisible() || !button->isEnabled() || !button->text().endsWith(u'…')
                || m_seen.contains(button)) {
                continue;
            }
            m_seen.insert(button);
            button->click();
            takeOpenDialogs(name, button->objectName());
        }
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->menu() && !m_seen.contains(button)) {
                m_seen.insert(button);
                takeMenu(name + u'-' + button->objectName(), button->menu());
            }
        }
    }

    /// Takes the menu and the dialogs behind it.
    void takeMenu(const QString &name, QMenu *menu)
    {
        menu->ensurePolished();
        menu->adjustSize();
        take(name + u"-menu"_s, menu);
        int number = 0;
        for (QAction *action : menu->actions()) {
            ++number;
            if (action->isEnabled() && action->text().contains(u'…')) {
                action->trigger();
                takeOpenDialogs(name, u"action-%1"_s.arg(number));
            }
        }
    }

    /// Takes the results of a search during typing. Returns false if none appear.
    bool takeSearch()
    {
        auto *edit = m_window->findChild<QLineEdit *>(u"findEdit"_s);
        m_window->activateWindow();
        edit->setFocus();
        QTest::keyClicks(edit, u"1-1"_s);
        const auto isFound = [this] {
            auto *list = m_window->findChild<QTreeWidget *>(u"findResultsList"_s);
            return list && list->isVisible() && list->topLevelItemCount() > 0;
        };
        if (!QTest::qWaitFor(isFound, patience)) {
            return false;
        }
        take(u"find-results"_s);
        edit->clear();
        return true;
    }

    void takeOpenDialogs(const QString &name, const QString &opener)
    {
        settle();
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            if (!dialog->isVisible()) {
                continue;
            }
            if (!qobject_cast<QFileDialog *>(dialog)) {
                takeSteps(u"%1-%2"_s.arg(name, dialogName(*dialog, opener)), dialog);
            }
            dialog->reject();
        }
        settle();
    }

    /// Takes the dialog, or each of its steps if it has steps.
    void takeSteps(const QString &name, QDialog *dialog)
    {
        auto *steps = dialog->findChild<QListWidget *>(u"stepList"_s);
        if (!steps) {
            take(name, dialog);
            return;
        }
        for (int row = 0; row < steps->count(); ++row) {
            if (steps->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
                steps->setCurrentRow(row);
                take(u"%1-step-%2"_s.arg(name).arg(row, 2, 10, QChar(u'0')), dialog);
            }
        }
    }

    /// Chooses the first line of each list, so that its details and buttons are shown.
    void chooseFirst(const QWidget *page)
    {
        for (auto *tree : page->findChildren<QTreeView *>()) {
            if (tree->isVisible()) {
                tree->expandAll();
            }
        }
        for (auto *list : page->findChildren<QAbstractItemView *>()) {
            if (list->isVisible() && !list->currentIndex().isValid() && list->model()->rowCount() > 0) {
                list->setCurrentIndex(list->model()->index(0, 0));
                settle();
            }
        }
    }

    static QString dialogName(const QDialog &dialog, const QString &opener)
    {
        const QString name = dialog.objectName().isEmpty() ? opener : dialog.objectName();
        return name.isEmpty() ? QString::fromLatin1(dialog.metaObject()->className()).section(u':', -1) : name;
    }

    QTemporaryDir m_scratch;
    QDir m_folder;
    Look m_look;
    SystemClock m_clock;
    Preferences m_preferences;
    Translation m_translation;
    std::unique_ptr<FileDraftStore> m_drafts;
    std::unique_ptr<ThreadGateway> m_gateway;
    std::unique_ptr<MainWindow> m_window;
    QSet<const QPushButton *> m_seen;
};

/// Suppresses warnings of Qt's offscreen platform about each window.
void passGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fputs(qUtf8Printable(text + u'\n'), stderr);
    }
}

bool takeAll(const QString &database, const QDir &folder)
{
    const Look looks[] = {{u"zh_CN"_s, Theme::Mode::Light, u"zh-light"_s},
                          {u"en"_s, Theme::Mode::Light, u"en-light"_s},
                          {u"zh_CN"_s, Theme::Mode::Dark, u"zh-dark"_s},
                          {u"en"_s, Theme::Mode::Dark, u"en-dark"_s}};
    for (const Look &look : looks) {
        if (!Photographer(folder, look).takeFirstStart() || !Photographer(folder, look).takeDesk(database)) {
            return false;
        }
    }
    return true;
}

bool takeTabs(const QString &database, const QDir &folder)
{
    const QString language = Preferences(folder.filePath(u"none.ini"_s)).language(); // the language of the environment
    return Photographer(folder, {language, Theme::Mode::Light, u"window"_s}).takeTabs(database);
}

} // namespace

} // namespace dutydesk

int main(int argc, char *argv[])
{
    qInstallMessageHandler(dutydesk::passGraveMessages);
    const QApplication application(argc, argv);
    QApplication::setStyle(new dutydesk::IndicatorStyle);
    QCoreApplication::setApplicationName(QStringLiteral("dutydesk"));
    const QStringList arguments = QCoreApplication::arguments();
    const bool onlyTabs = arguments.size() == 4 && arguments[3] == u"tabs";
    if ((arguments.size() != 3 && !onlyTabs) || !QDir().mkpath(arguments[2])) {
        std::fputs("usage: shots DEMO-DATABASE FOLDER [tabs]\n", stderr);
        return EXIT_FAILURE;
    }
    const auto take = onlyTabs ? dutydesk::takeTabs : dutydesk::takeAll;
    return take(arguments[1], QDir(arguments[2])) ? EXIT_SUCCESS : EXIT_FAILURE;
}
