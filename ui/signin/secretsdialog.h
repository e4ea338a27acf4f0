// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "people/actor.h"
#include "signin/secretfields.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dutydesk {

/// Chooses a new password and PIN: one's own, or, as who may enrol people, somebody else's. Both want the present
/// password of who sits here.
class SecretsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens a dialog that deletes itself.
    static void openForOneself(Gateway &gateway, Notifier &notifier, const Actor &actor, QWidget *parent);
    static void openFor(Gateway &gateway, Notifier &notifier, const Actor &actor, const StaffMember &member,
                        QWidget *parent);

private:
    SecretsDialog(Gateway &gateway, Notifier &notifier, const Actor &actor, const std::optional<StaffMember> &member,
                  QWidget *parent);
    void showProgress(bool isUnderWay);
    void save();
    void showSaved(const Result<void> &saved);

    Gateway &m_gateway;
    Notifier &m_notifier;
    Actor m_actor;
    std::optional<StaffMember> m_member; ///< nobody: oneself
    QWidget *m_content;                  ///< what is said in it takes room, or is scrolled
    FieldForm *m_form;
    QLineEdit *m_present;
    SecretFields *m_fresh;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_save;
};

} // namespace dutydesk
