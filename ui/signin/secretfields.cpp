// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/secretfields.h"

#include "common/secretedit.h"
#include "signin/signinservice.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace dutydesk {

using namespace Qt::StringLiterals;

SecretFields::SecretFields(FieldForm *form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_password(form->addSecret(tr("New &password"), u"passwordEdit"_s))
    , m_repeat(form->addSecret(tr("New password &again"), u"repeatEdit"_s))
    , m_pin(form->addSecret(tr("New P&IN"), u"pinEdit"_s))
    , m_rules(new QLabel(m_pin->parentWidget()))
{
    m_pin->setInputMethodHints(m_pin->inputMethodHints() | Qt::ImhDigitsOnly);
    m_pin->setMaxLength(SignInService::pinLength);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), m_pin));
    m_rules->setObjectName(u"rulesLabel"_s);
    m_rules->setWordWrap(true);
    form->addRow(QString(), m_rules);
    for (const QLineEdit *edit : {m_password, m_repeat, m_pin}) {
        connect(edit, &QLineEdit::textChanged, this, &SecretFields::followTyping);
    }
    followTyping();
}

void SecretFields::followTyping()
{
    const auto line = [](bool kept, const QString &rule) { return (kept ? u"✓ "_s : u"· "_s) + rule; };
    const qsizetype length = m_password->text().size();
    m_rules->setText(QStringList{
        line(length >= SignInService::shortestPassword, tr("The password has at least %n character(s).", nullptr,
                                                           static_cast<int>(SignInService::shortestPassword))),
        line(length > 0 && m_password->text() == m_repeat->text(), tr("The passwords match.")),
        line(m_pin->text().size() == SignInService::pinLength && !pinrules::isEasyToGuess(pin()),
             tr("The PIN has 6 digits. It opens the desk again after a lock; the password "
                "opens the day."))}
                         .join(u'\n'));
}

bool SecretFields::check()
{
    if (m_password->text().size() < SignInService::shortestPassword) {
        return m_form->refuse(m_password, tr("The password is too short."));
    }
    if (m_password->text() != m_repeat->text()) {
        return m_form->refuse(m_repeat, tr("The two passwords differ."));
    }
    if (m_pin->text().size() != SignInService::pinLength) {
        return m_form->refuse(m_pin, tr("The PIN must have 6 digits."));
    }
    if (pinrules::isEasyToGuess(pin())) {
        return m_form->refuse(m_pin, tr("This PIN is guessed too easily: no digits in a row, none that repeat."));
    }
    return true;
}

Secret SecretFields::password() const
{
    return Secret(m_password->text());
}

Secret SecretFields::pin() const
{
    return Secret(m_pin->text());
}

void SecretFields::clear()
{
    for (QLineEdit *edit : {m_password, m_repeat, m_pin}) {
        edit->clear();
    }
}

} // namespace dutydesk
