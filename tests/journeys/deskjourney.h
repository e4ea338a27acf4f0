// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftstore.h"
#include "common/preferences.h"
#include "composition.h"
#include "shell/mainwindow.h"
#include "support/fixedclock.h"
#include "support/printers.h"
#include "translation.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>

namespace dutydesk::test {

/// The whole program on a database of its own. The test uses it like an officer, with keys, mouse and a wall clock, and
/// sees only what is visible. The window speaks Chinese.
class DeskJourney : public testing::Test
{
protected:
    DeskJourney();
    ~DeskJourney() override;

    /// Sets the language of the program from the next open() on.
    void speak(const QString &language);

    /// Starts the program, or starts it again after close().
    void open();
    void close();

    /// Goes on as the program does once a backup was read that is to take the place of the database: the window opens
    /// again. Returns where the old database is kept.
    QString replaceDatabase();

    /// Waits until the services have answered all tasks and the window shows the answers.
    void settle();

    /// Reads stored records without the window.
    template<typename Task>
    auto stored(Task task)
    {
        std::optional<decltype(task(std::declval<Services &>()))> result;
        m_gateway->ask(m_window.get(), task, [&](auto &&value) { result.emplace(std::move(value)); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, patience));
        return *result;
    }

    /// The visible widget of this name, first of all in the window at the front. The test fails if there is none.
    QWidget *seen(const QString &name);
    template<typename T>
    T *seen(const QString &name)
    {
        T *found = qobject_cast<T *>(seen(name));
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }
    bool isSeen(const QString &name) { return search(name) != nullptr; }

    /// The text of a label, a button, a field or a text view.
    QString textOn(const QString &name);

    void click(const QString &name);

    /// Clicks on the cell of a table or the line of a list.
    void clickItem(const QString &name, int row, int column = 0);

    /// Sends a key to the widget that has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void keys(const QString &latin);

    /// Enters text as an input method commits it.
    void write(const QString &text);

    /// Clicks into the field and replaces its text.
    void fill(const QString &name, const QString &text);

    QString focused() const;

    /// Answers the file dialog that is open.
    void saveAs(const QString &path);

    /// The text of a PDF as a search in it would find it.
    static QString textOfPdf(const QString &path);

    /// Runs a command of the program on the database, which must be closed.
    int run(const QStringList &arguments);

    /// Runs a statement on the file as another program would. Returns whether it succeeded.
    bool execute(const QByteArray &sql) const;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// The number of tasks that have reached the services' thread since open().
    int tasks() const { return m_tasks; }

    static constexpr int patience = 60'000; // in milliseconds
    static constexpr int askedToSettle = 5; ///< tasks that settle() itself sends

    FixedClock m_clock;
    QString m_output; ///< output of the last command
    QString m_errors;

private:
    DeskSettings settings() const;
    QWidget *search(const QString &name) const;
    QWidget *front() const;

    QString m_replacement;        ///< the file that is to take the place of the database
    std::atomic<int> m_tasks = 0; ///< counted on the services' thread
    QTemporaryDir m_folder;
    Translation m_translation{QStringLiteral("en")};
    std::unique_ptr<ThreadGateway> m_gateway;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FileDraftStore> m_drafts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dutydesk::test
