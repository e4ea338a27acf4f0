// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "people/staffmember.h"

#include <QLineEdit>

class QLabel;

namespace dutydesk {

/// A field for somebody's password or PIN: it shows nothing of what is typed.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    SecretEdit(const QString &name, QWidget *parent);

    /// Says whose secret it takes. It is made here so that it can be laid out beside the field or above it.
    QLabel *label();

    /// Asks for this person's from now on. What another person typed is forgotten.
    void askFor(const std::optional<StaffMember> &signer);

    /// What was typed. The field is empty afterwards.
    Secret take();

    /// The sentence for a signature of `name` that did not come about.
    static QString problem(const Error &error, const QString &name);

private:
    QLabel *m_label = nullptr;
    std::optional<StaffId> m_signer;
};

} // namespace dutydesk
