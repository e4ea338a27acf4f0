// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "people/actor.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

/// The one page that makes a centre out of an empty database.
class FirstStartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(Gateway &gateway, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The centre is there; its first manager is signed in.
    void finished(const dutydesk::Actor &manager);

private:
    QLineEdit *addField(const QString &label, const QString &name);
    void begin();
    void showProblem(const Error &error);

    Gateway &m_gateway;
    QComboBox *m_language;
    QLineEdit *m_centreName;
    QLineEdit *m_deskTelephone;
    QLineEdit *m_managerName;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    QLineEdit *m_pin;
    QPushButton *m_begin;
    QLabel *m_problem;
};

} // namespace dutydesk
