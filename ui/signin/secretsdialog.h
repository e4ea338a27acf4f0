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

/// Sets a new password and PIN for the signed-in person, or for a person whom they may enrol. Both need the current
/// password of the signed-in person.
class SecretsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens a dialog for the signed-in person's own secrets. It deletes itself.
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
    std::optional<StaffMember> m_member; ///< empty for the signed-in person
    QWidget *m_content;                  ///< holds the content, which scrolls if there is too little room
    FieldForm *m_form;
    QLineEdit *m_present;
    SecretFields *m_fresh;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_save;
};

} // namespace dutydesk
