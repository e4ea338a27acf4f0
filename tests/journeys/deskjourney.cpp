// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/deskjourney.h"

#include "commandline/commandline.h"
#include "restore/putinplace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>
#include <sqlite3.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

/// Counts the tasks, because it is asked for the services once for each of them.
class CountedDesk final : public ServicesOwner
{
public:
    CountedDesk(std::unique_ptr<ServicesOwner> desk, std::atomic<int> &tasks)
        : m_desk(std::move(desk))
        , m_tasks(tasks)
    {}

    Services &services() override
    {
        ++m_tasks;
        return m_desk->services();
    }

private:
    std::unique_ptr<ServicesOwner> m_desk;
    std::atomic<int> &m_tasks;
};

} // namespace

DeskJourney::DeskJourney()
{
    m_clock.set({2026, 11, 25}, {8, 5});
}

DeskJourney::~DeskJourney()
{
    close();
}

DeskSettings DeskJourney::settings() const
{
    DeskSettings desk = DeskSettings::forFile(file(u"desk.db"_s), m_clock);
    desk.privateFolder = file(u"private"_s);
    desk.keyCost = {1, 8 * 1024 * 1024};
    desk.keyAim = {};
    return desk;
}

void DeskJourney::speak(const QString &language)
{
    Preferences(file(u"preferences.ini"_s)).setLanguage(language);
    m_translation.speak(language);
}

void DeskJourney::open()
{
    auto gateway = ThreadGateway::start([this]() -> Result<std::unique_ptr<ServicesOwner>> {
        auto desk = Desk::open(settings());
        if (!desk) {
            return failure(desk.error());
        }
        return std::make_unique<CountedDesk>(*std::move(desk), m_tasks);
    });
    ASSERT_TRUE(gateway) << gateway.error().detail.toStdString();
    m_gateway = *std::move(gateway);
    m_preferences = std::make_unique<Preferences>(file(u"preferences.ini"_s));
    m_drafts = std::make_unique<FileDraftStore>(file(u"drafts.json"_s));
    m_window = std::make_unique<MainWindow>(*m_gateway, m_clock, *m_preferences, *m_drafts);
    QObject::connect(m_window.get(), &MainWindow::languageChosen, m_window.get(),
                     [this](const QString &language) { m_translation.speak(language); });
    QObject::connect(m_window.get(), &MainWindow::readyToReplace, m_window.get(),
                     [this](const QString &path) { m_replacement = path; });
    m_window->resize(1366, 768);
    m_window->begin();
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void DeskJourney::close()
{
    if (m_window) {
        settle();
        m_window->close();
    }
    m_window.reset();
    m_gateway.reset();
}

QString DeskJourney::replaceDatabase()
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_replacement.isEmpty(); }, patience)) << "no backup was restored";
    close();
    const Result<QString> kept = putInPlaceLocked(settings(), std::exchange(m_replacement, {}));
    EXPECT_TRUE(kept) << kept.error().detail.toStdString();
    open();
    m_window->showRestored(kept);
    return kept.value_or(QString());
}

void DeskJourney::settle()
{
    // A button that is pressed by its letter goes down first and is clicked a moment later.
    const auto isAnyButtonDown = [this] {
        const auto buttons = front()->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, &QAbstractButton::isDown);
    };
    // The window may answer with another task, which may lead to one more.
    for (int round = 0; round < askedToSettle; ++round) {
        const auto answered = std::make_shared<bool>(false);
        m_gateway->ask(
            m_window.get(), [](Services &) -> Result<void> { return {}; },
            [answered](const Result<void> &) { *answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([answered] { return *answered; }, patience)) << "the services do not answer";
        ASSERT_TRUE(QTest::qWaitFor([&] { return !isAnyButtonDown(); }, patience)) << "a button stays down";
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (!QApplication::activeWindow()) {
        m_window->activateWindow(); // a window manager does so when the window above has closed
        QCoreApplication::processEvents();
    }
}

QWidget *DeskJourney::front() const
{
    QWidget *active = QApplication::activeWindow();
    return active ? active : m_window.get();
}

QWidget *DeskJourney::search(const QString &name) const
{
    QWidgetList windows{front()};
    windows += QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
    }
    return nullptr;
}

QWidget *DeskJourney::seen(const QString &name)
{
    QWidget *found = search(name);
    EXPECT_TRUE(found) << "the widget is not visible: " << qPrintable(name);
    return found ? found : m_window.get();
}

QString DeskJourney::textOn(const QString &name)
{
    QWidget *widget = seen(name);
    if (const auto *page = qobject_cast<QTextEdit *>(widget)) {
        return page->toPlainText();
    }
    return widget->property("text").toString();
}

void DeskJourney::click(const QString &name)
{
    QWidget *widget = seen(name);
    EXPECT_TRUE(widget->isEnabled()) << qPrintable(name);
    // Clicks on the text of a box, because the space behind it does not react.
    const QPoint at = widget->inherits("QCheckBox") || widget->inherits("QRadioButton")
                          ? QPoint(widget->fontMetrics().height() / 2, widget->height() / 2)
                          : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    settle();
}

void DeskJourney::clickItem(const QString &name, int row, int column)
{
    auto *view = seen<QAbstractItemView>(name);
    const QModelIndex index = view->model()->index(row, column);
    ASSERT_TRUE(index.isValid()) << qPrintable(name) << " has no row " << row;
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    settle();
}

void DeskJourney::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : front(), key, modifiers);
    settle();
}

void DeskJourney::keys(const QString &latin)
{
    for (const QChar character : latin) {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus) << "no widget has the focus for the keys " << qPrintable(latin);
        QTest::keyClick(focus, character.toLatin1());
    }
    settle();
}

void DeskJourney::write(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    ASSERT_TRUE(focus) << "no widget has the focus for " << qPrintable(text);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(focus, &event);
    settle();
}

void DeskJourney::fill(const QString &name, const QString &text)
{
    click(name);
    press(Qt::Key_A, Qt::ControlModifier);
    write(text);
}

QString DeskJourney::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

void DeskJourney::saveAs(const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(front());
    ASSERT_TRUE(dialog) << "no file dialog is open";
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    write(path);
    press(Qt::Key_Return);
}

QString DeskJourney::textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext is missing";
    return QString::fromUtf8(process.readAllStandardOutput());
}

int DeskJourney::run(const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    QTextStream output(&m_output);
    QTextStream errors(&m_errors);
    CommandLine commandLine(m_clock, output, errors);
    commandLine.setPrivateFolder(file(u"private"_s));
    commandLine.setKeyCost(settings().keyCost);
    return commandLine.run(arguments + QStringList{u"--database"_s, file(u"desk.db"_s), u"--lang"_s, u"en"_s});
}

bool DeskJourney::execute(const QByteArray &sql) const
{
    sqlite3 *raw = nullptr;
    sqlite3_open(QFile::encodeName(file(u"desk.db"_s)).constData(), &raw);
    const int done = sqlite3_exec(raw, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(raw);
    return done == SQLITE_OK;
}

} // namespace dutydesk::test
