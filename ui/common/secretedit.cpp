// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/secretedit.h"

#include "base/errortext.h"
#include "common/controls.h"

#include <QLabel>

namespace dutydesk {

SecretEdit::SecretEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(name);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
}

QLabel *SecretEdit::label()
{
    if (!m_label) {
        m_label = new QLabel(parentWidget());
        m_label->setBuddy(this);
        askFor(std::nullopt);
    }
    return m_label;
}

void SecretEdit::askFor(const std::optional<StaffMember> &signer)
{
    if (signer && m_signer != signer->id) {
        clear();
        m_signer = signer->id;
    }
    const QString text = signer ? tr("&Password or PIN of %1").arg(signer->name.toString()) : tr("&Password or PIN");
    label()->setText(text);
    setAccessibleName(withoutMnemonic(text));
}

Secret SecretEdit::take()
{
    const Secret secret(text());
    clear();
    return secret;
}

QString SecretEdit::problem(const Error &error, const QString &name)
{
    if (error.code == ErrorCode::WrongSecret) {
        return tr("This is not the password or PIN of %1. Nothing is signed; all that was entered is kept.").arg(name);
    }
    if (error.code == ErrorCode::NotAllowed) {
        return tr("%1 may not sign here. Nothing is signed; all that was entered is kept.").arg(name);
    }
    bool isDelay = false;
    const int seconds = error.detail.toInt(&isDelay);
    if (error.code == ErrorCode::Busy && isDelay) {
        return tr("Too many wrong tries for %1: please wait %n second(s).", nullptr, seconds).arg(name);
    }
    if (error.code == ErrorCode::SecretLocked) {
        return tr("The PIN is not enough here: please type the password of %1.").arg(name);
    }
    return ErrorText::of(error);
}

} // namespace dutydesk
