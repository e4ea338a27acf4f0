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

#include <gtest/gtest.h>

#include <atomic>

namespace dutydesk::test {

/// The whole program as it is put together, on a database of its own: the test sits before the window and has keys, a
/// mouse and a clock on the wall, and sees what is visible. The window speaks Chinese.
class DeskJourney : public testing::Test
{
protected:
    DeskJourney();
    ~DeskJourney() override;

    /// The program speaks it from the next open() on.
    void speak(const QString &language);

    /// Starts the program, or starts it again after close().
    void open();
    void close();

    /// Waits until the services have answered all that was asked, and the window has shown it.
    void settle();

    /// Reads what is stored, past the window.
    template<typename Task>
    auto stored(Task task)
    {
        std::optional<decltype(task(std::declval<Services &>()))> result;
        m_gateway->ask(m_window.get(), task, [&](auto &&value) { result.emplace(std::move(value)); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, patience));
        return *result;
    }

    /// The widget of this name that can be seen, first of all in the window at the front; a failure if none is there.
    QWidget *seen(const QString &name);
    template<typename T>
    T *seen(const QString &name)
    {
        T *found = qobject_cast<T *>(seen(name));
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }
    bool isSeen(const QString &name) { return search(name) != nullptr; }

    /// What is written on a label, a button, a line or a page of text.
    QString textOn(const QString &name);

    void click(const QString &name);

    /// A click on the cell, or on the line of a list.
    void clickItem(const QString &name, int row, int column = 0);

    /// Keys go to wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void keys(const QString &latin);

    /// What an input method commits.
    void write(const QString &text);

    /// Clicks into the field, and replaces what stands there.
    void fill(const QString &name, const QString &text);

    QString focused() const;

    /// Answers the file dialog that is open.
    void saveAs(const QString &path);

    /// The text of a PDF as searching in it would find it.
    static QString textOfPdf(const QString &path);

    /// Runs a command of the program on the database, which must be closed.
    int run(const QStringList &arguments);

    /// What another program does to the file. Whether it could.
    bool execute(const QByteArray &sql) const;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// How many tasks have reached the services' thread since open().
    int tasks() const { return m_tasks; }

    static constexpr int patience = 10'000; // milliseconds
    static constexpr int askedToSettle = 5; ///< tasks that settle() itself asks for

    FixedClock m_clock;
    QString m_output; ///< of the last command
    QString m_errors;

private:
    DeskSettings settings() const;
    QWidget *search(const QString &name) const;
    QWidget *front() const;

    std::atomic<int> m_tasks = 0; ///< counted on the services' thread
    QTemporaryDir m_folder;
    Translation m_translation{QStringLiteral("en")};
    std::unique_ptr<ThreadGateway> m_gateway;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FileDraftStore> m_drafts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dutydesk::test
