// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "common/fieldform.h"

class QLineEdit;

namespace dutydesk {

/// The fields for a new password and PIN within a form. They show which rules are met while typing.
class SecretFields final : public QObject
{
    Q_OBJECT

public:
    explicit SecretFields(FieldForm *form, QObject *parent);

    /// Checks the input and shows problems below their fields.
    bool check();

    Secret password() const;
    Secret pin() const;
    void clear();

    QLineEdit *lastField() const { return m_pin; }

private:
    void followTyping();

    FieldForm *m_form;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    QLineEdit *m_pin;
    QLabel *m_rules;
};

} // namespace dutydesk
