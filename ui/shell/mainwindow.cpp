// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "common/services.h"
#include "handover/logpagewidget.h"
#include "roster/rosterpage.h"
#include "setup/firststart.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Gateway &gateway, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_gateway(gateway)
    , m_messages(new MessageBar(this))
    , m_band(new QWidget(this))
    , m_who(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_firstStart(new FirstStartPage(gateway, this))
    , m_signIn(new SignInPage(gateway, this))
    , m_tabs(new QTabWidget(this))
    , m_log(new LogPageWidget(gateway, m_session, *m_messages, clock, this))
{
    setWindowTitle(tr("Dutydesk"));
    makeBand();
    m_tabs->addTab(new RosterPage(gateway, m_session, *m_messages, clock, this), tr("Duty roster"));
    m_tabs->addTab(m_log, tr("Shift handover"));
    for (QWidget *page :
         {static_cast<QWidget *>(m_firstStart), static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_tabs)}) {
        m_pages->addWidget(page);
    }
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_band);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);
    connect(m_firstStart, &FirstStartPage::finished, this, &MainWindow::showSignedIn);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::showSignedIn);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLock);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    QCoreApplication::instance()->installEventFilter(this);
}

void MainWindow::makeBand()
{
    m_band->hide();
    m_who->setObjectName(u"whoLabel"_s);
    auto *layout = new QHBoxLayout(m_band);
    layout->addWidget(m_who, 1);
    auto *entry = new QAction(tr("New entry"), this);
    connect(entry, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_log);
        m_log->startEntry();
    });
    addBandAction(entry, Qt::Key_F2);
    auto *lockAction = new QAction(tr("Lock"), this);
    connect(lockAction, &QAction::triggered, this, &MainWindow::lock);
    addBandAction(lockAction, QKeySequence(Qt::CTRL | Qt::Key_L));
}

void MainWindow::addBandAction(QAction *action, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setToolTip(u"%1 (%2)"_s.arg(action->text(), key.toString(QKeySequence::NativeText)));
    addAction(action);
    auto *button = new QToolButton(m_band);
    button->setDefaultAction(action);
    m_band->layout()->addWidget(button);
}

void MainWindow::begin()
{
    m_gateway.ask(
        this, [](Services &services) { return services.firstStart->isNeeded(); },
        [this](const Result<bool> &needed) {
            if (!needed) {
                m_messages->showError(needed.error());
                return;
            }
            m_pages->setCurrentWidget(*needed ? static_cast<QWidget *>(m_firstStart) : m_signIn);
            if (!*needed) {
                m_signIn->open();
            }
        });
}

void MainWindow::showSignedIn(const Actor &actor)
{
    m_session.signIn(actor);
    m_who->setText(tr("At the desk: %1").arg(actor.name.toString()));
    m_band->show();
    m_pages->setCurrentWidget(m_tabs);
    m_idle.start();
}

void MainWindow::lock()
{
    if (!m_session.actor()) {
        return;
    }
    m_session.lock();
    m_who->clear();
    m_band->hide();
    m_idle.stop();
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->open();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_session.actor()) {
            m_idle.start();
        }
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace dutydesk
