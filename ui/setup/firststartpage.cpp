// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/firststartpage.h"

#include "common/errortext.h"
#include "common/services.h"
#include "people/signinservice.h"
#include "setup/firststart.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

FirstStartPage::FirstStartPage(Gateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
{
    auto *form = new QFormLayout(this);
    form->addRow(new QLabel(tr("Welcome. A few lines, and the desk is open."), this));
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageBox"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    form->addRow(tr("&Language of the forms"), m_language);
    m_centreName = addField(tr("&Name of the centre"), u"centreNameEdit"_s);
    m_deskTelephone = addField(tr("Desk &telephone"), u"deskTelephoneEdit"_s);
    m_deskTelephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_managerName = addField(tr("Name of the &manager"), u"managerNameEdit"_s);
    m_password = addField(tr("&Password, at least 10 characters"), u"passwordEdit"_s);
    m_repeat = addField(tr("Password &again"), u"repeatEdit"_s);
    m_pin = addField(tr("P&IN, 6 digits"), u"pinEdit"_s);
    for (QLineEdit *secret : {m_password, m_repeat, m_pin}) {
        secret->setEchoMode(QLineEdit::Password);
    }
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    m_begin = new QPushButton(tr("&Open the desk"), this);
    m_begin->setObjectName(u"beginButton"_s);
    m_begin->setDefault(true);
    form->addRow(m_begin);
    connect(m_begin, &QPushButton::clicked, this, &FirstStartPage::begin);
    connect(m_pin, &QLineEdit::returnPressed, this, &FirstStartPage::begin);
}

QLineEdit *FirstStartPage::addField(const QString &label, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    qobject_cast<QFormLayout *>(layout())->addRow(label, edit);
    return edit;
}

void FirstStartPage::begin()
{
    if (m_password->text() != m_repeat->text()) {
        m_problem->setText(tr("The two passwords differ."));
        m_repeat->setFocus();
        return;
    }
    const FirstStartDraft draft{.centreName = m_centreName->text(),
                                .deskTelephone = m_deskTelephone->text(),
                                .language = m_language->currentData().toString(),
                                .managerName = m_managerName->text()};
    m_begin->setEnabled(false);
    m_gateway.change(
        this,
        [draft, password = Secret(m_password->text()), pin = Secret(m_pin->text())](Services &services) {
            return services.firstStart->begin(draft, password, pin);
        },
        [this](const Result<Actor> &manager) {
            m_begin->setEnabled(true);
            if (!manager) {
                showProblem(manager.error());
                return;
            }
            for (QLineEdit *secret : {m_password, m_repeat, m_pin}) {
                secret->clear();
            }
            Q_EMIT finished(*manager);
        });
}

void FirstStartPage::showProblem(const Error &error)
{
    const std::pair<QString, QLineEdit *> fields[] = {{u"centre name"_s, m_centreName},
                                                      {u"manager name"_s, m_managerName},
                                                      {u"password"_s, m_password},
                                                      {u"PIN"_s, m_pin}};
    m_problem->setText(ErrorText::of(error));
    for (const auto &[field, edit] : fields) {
        if (error.code == ErrorCode::InvalidInput && error.detail == field) {
            const auto *label = qobject_cast<QLabel *>(qobject_cast<QFormLayout *>(layout())->labelForField(edit));
            m_problem->setText(tr("Please check: %1").arg(label->text().remove(u'&')));
            edit->setFocus();
        }
    }
}

} // namespace dutydesk
