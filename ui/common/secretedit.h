// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "people/staffmember.h"

#include <QLineEdit>

class QLabel;

namespace dutydesk {

/// A field for a password or PIN that hides what is typed.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    SecretEdit(const QString &name, QWidget *parent);

    /// The label that names the signer. It is made here, so that a form can place it beside or above the field.
    QLabel *label();

    /// Asks for the secret of this person, and forgets what another person typed.
    void askFor(const std::optional<StaffMember> &signer);

    /// Returns the typed secret and empties the field.
    Secret take();

    /// The sentence for a failed signature of `name`.
    static QString problem(const Error &error, const QString &name);

private:
    QLabel *m_label = nullptr;
    std::optional<StaffId> m_signer;
};

} // namespace dutydesk
