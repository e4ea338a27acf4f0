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

/// Name and password, or the PIN of somebody whose key is still open at this desk. Covers the window while it is
/// locked.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(Gateway &gateway, QWidget *parent = nullptr);

    /// Reads the names anew and waits for a secret.
    void open();

Q_SIGNALS:
    void signedIn(const dutydesk::Actor &actor);

private:
    void signIn();

    Gateway &m_gateway;
    QComboBox *m_name;
    QLineEdit *m_secret;
    QPushButton *m_signIn;
    QLabel *m_problem;
};

} // namespace dutydesk
