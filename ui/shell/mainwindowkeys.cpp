// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "find/findbox.h"
#include "handover/handoverpage.h"
#include "log/quickentry.h"
#include "shell/keysdialog.h"
#include "shell/limitsline.h"
#include "shell/mainwindow.h"
#include "shell/quickentrypopup.h"
#include "shell/statusband.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QWindow>

namespace dutydesk {

using namespace Qt::StringLiterals;

QAction *MainWindow::addKey(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, m_content);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    m_content->addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_fromAnywhere = {
        addKey(tr("All keys"), QKeySequence::HelpContents, [this] { openKeys(); }),
        addKey(tr("Quick entry into the duty log, from anywhere"), Qt::Key_F2, [this] { beginQuickEntry(); }),
        addKey(tr("Close the message"), Qt::SHIFT | Qt::Key_Escape, [this] { m_messages->close(); })};
    for (QAction *action : m_quickEntry->callActions()) {
        m_content->addAction(action);
        m_fromAnywhere.append(action);
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto *action = addKey(tr("Go to: %1").arg(m_tabs->tabText(tab)),
                              QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)),
                              [this, tab] { m_tabs->setCurrentIndex(tab); });
        m_tabs->setTabToolTip(tab, action->shortcut().toString(QKeySequence::NativeText));
    }
    addKey(tr("Go to: %1").arg(tr("Tasks and follow-ups")), QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        m_tabs->setCurrentWidget(m_handover);
        m_handover->showCases();
    });
    addKey(tr("Find anything"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_find->begin(); });
}

QMenu *MainWindow::makePersonMenu()
{
    auto *menu = new QMenu(m_content);
    QAction *change =
        addKey(tr("S&witch person"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { switchPerson(); });
    QAction *lockNow = addKey(tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
    QAction *limit =
        addKey(tr("Go to the &next time limit"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_limits->goToNext(); });
    m_fromAnywhere.append({change, lockNow, limit});
    menu->addAction(limit);
    menu->addAction(change);
    menu->addAction(addKey(tr("Change &password and PIN…"), {}, [this] { openOwnSecrets(); }));
    menu->addAction(
        addKey(tr("&Settings of this computer…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); }));
    menu->addSeparator();
    menu->addAction(lockNow);
    menu->addAction(addKey(tr("Sign &out"), {}, [this] { signOut(); }));
    const QList<Icon> icons{Icon::Clock, Icon::SwitchPerson, Icon::Edit, Icon::Settings, Icon::Lock, Icon::Previous};
    qsizetype next = 0;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            action->setIcon(iconOf(icons[next++]));
        }
    }
    return menu;
}

void MainWindow::openKeys()
{
    QWidget *front = QApplication::activeModalWidget();
    KeysDialog::openFor(*this, front ? *front : *this);
}

/// Focuses the quick entry line, and moves it in front of a modal dialog if there is one.
void MainWindow::beginQuickEntry()
{
    if (!m_session.actor() || m_quickEntry->window() != this) {
        return;
    }
    if (QWidget *front = QApplication::activeModalWidget()) {
        (new QuickEntryPopup(*m_quickEntry, *m_desk->layout(), front))->open();
        return;
    }
    activateWindow();
    m_quickEntry->begin();
}

/// Runs the few actions whose keys also work in other windows, such as dialogs.
bool MainWindow::actFromAnywhere(const QWidget &focused, const QKeyEvent &key)
{
    if (focused.window() == this || !m_session.actor()) {
        return false;
    }
    for (const QPointer<QAction> &action : m_fromAnywhere) {
        if (action && action->shortcut() == QKeySequence(key.keyCombination())) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (widget && actFromAnywhere(*widget, static_cast<QKeyEvent &>(*event))) {
            return true;
        }
        [[fallthrough]];
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_session.actor()) {
            m_idle.start();
        }
        break;
    case QEvent::Show:
        if (widget && widget->isWindow()) {
            makeAccessible(*widget);
        }
        break;
    case QEvent::ThemeChange:
        if (watched == windowHandle() && m_preferences.colours() == Theme::Mode::System) {
            Theme::readSystem();
            m_preferences.applyTheme();
        }
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace dutydesk
