// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/fieldform.h"
#include "common/gateway.h"
#include "people/actor.h"
#include "setup/firststart.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace dutydesk {

class LeaderRows;
class SecretFields;
class StaffRows;

/// The assistant that sets up a centre in an empty database in four short steps. Nothing is written before the last.
class FirstStartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `language` is the window's language.
    FirstStartPage(Gateway &gateway, const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);

    /// The centre is set up and its first manager signed in.
    void finished(const dutydesk::Actor &manager);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step { CentreStep, ManagerStep, LeadersStep, StaffStep };

    void makeAll();
    void rebuild();
    QWidget *makeCentreStep();
    QWidget *makeManagerStep();
    QWidget *makeLeadersStep();
    QWidget *makeStaffStep();
    QWidget *makeStep(const QString &explanation, QLayout *content);
    QLayout *makeButtons();

    void goTo(int step);
    void goOn();
    void proposeManager();
    bool check(int step);
    bool checkCentre();
    bool checkManager();
    FirstStartDraft draft() const;
    void begin();
    void showProblem(const Error &error);

    Gateway &m_gateway;
    QString m_language;
    QStackedWidget *m_steps = nullptr;
    QLabel *m_title = nullptr;
    FieldForm *m_centreForm = nullptr;
    QComboBox *m_languages = nullptr;
    QLineEdit *m_centreName = nullptr;
    QLineEdit *m_centreCode = nullptr;
    QLineEdit *m_deskTelephone = nullptr;
    FieldForm *m_managerForm = nullptr;
    QLineEdit *m_managerName = nullptr;
    QLineEdit *m_managerTelephone = nullptr;
    SecretFields *m_secrets = nullptr;
    LeaderRows *m_leaders = nullptr;
    StaffRows *m_staff = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace dutydesk
