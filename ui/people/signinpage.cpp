// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/signinpage.h"

#include "common/errortext.h"
#include "common/services.h"
#include "people/staffservice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(Gateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_name(new QComboBox(this))
    , m_secret(new QLineEdit(this))
    , m_signIn(new QPushButton(tr("&Sign in"), this))
    , m_problem(new QLabel(this))
{
    m_name->setObjectName(u"nameBox"_s);
    m_secret->setObjectName(u"secretEdit"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_signIn->setObjectName(u"signInButton"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Password or PIN"), m_secret);
    form->addRow(m_problem);
    form->addRow(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_secret, &QLineEdit::returnPressed, this, &SignInPage::signIn);
}

void SignInPage::open()
{
    m_secret->clear();
    m_problem->clear();
    m_gateway.ask(
        this, [](Services &services) { return services.staff->list(); },
        [this](const Result<std::vector<StaffMember>> &staff) {
            if (!staff) {
                m_problem->setText(ErrorText::of(staff.error()));
                return;
            }
            const QString before = m_name->currentText();
            m_name->clear();
            for (const StaffMember &member : *staff) {
                if (member.active) {
                    m_name->addItem(member.name.toString(), member.id.value());
                }
            }
            m_name->setCurrentIndex(std::max(0, m_name->findText(before)));
            m_secret->setFocus();
        });
}

void SignInPage::signIn()
{
    if (m_name->currentIndex() < 0) {
        return;
    }
    m_signIn->setEnabled(false);
    m_gateway.change(
        this,
        [staff = StaffId(m_name->currentData().toLongLong()), name = m_name->currentText(),
         secret = Secret(m_secret->text())](Services &services) {
            const bool byPin = secret.length() == SignInService::pinLength && services.signIn->pinIsEnough(staff);
            return byPin ? services.signIn->switchBack(staff, secret) : services.signIn->signIn(name, secret);
        },
        [this](const Result<Actor> &actor) {
            m_signIn->setEnabled(true);
            m_secret->clear();
            if (!actor) {
                m_problem->setText(actor.error().code == ErrorCode::Busy
                                       ? tr("Too many wrong tries: wait %1 s.").arg(actor.error().detail)
                                       : ErrorText::of(actor.error()));
                m_secret->setFocus();
                return;
            }
            Q_EMIT signedIn(*actor);
        });
}

} // namespace dutydesk
