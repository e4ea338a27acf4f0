// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"
#include "handover/logentrymodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace dutydesk {

/// The running page of the duty log: its lines, its open work, and the line in which the next entry is typed.
class LogPageWidget final : public QWidget
{
    Q_OBJECT

public:
    LogPageWidget(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                  QWidget *parent = nullptr);

    /// Puts the cursor where the next entry is typed.
    void startEntry();

private:
    void makeEntryLine();
    void makeActions();
    void reload();
    void showPage(const Result<PageView> &view);
    void openFirstPage();
    void write();
    void amend();
    void finishWork();

    /// Sends a change for whoever is signed in; `task(Services &, const Actor &)`.
    template<typename Task, typename Then>
    void change(Task task, Then then);

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    const Clock &m_clock;
    LogEntryModel m_model;
    QLabel *m_head;
    QPushButton *m_openFirst;
    QTableView *m_entries;
    QListWidget *m_openWork;
    QLineEdit *m_place;
    QLineEdit *m_matter;
    QCheckBox *m_followUp;
    QPushButton *m_write;
    QPushButton *m_amend;
    QPushButton *m_finish;
};

} // namespace dutydesk
