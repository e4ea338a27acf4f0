// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/secretsdialog.h"

#include "base/errortext.h"
#include "common/fittedscroll.h"
#include "common/secretedit.h"
#include "common/services.h"
#include "signin/staffservice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

void SecretsDialog::openForOneself(Gateway &gateway, Notifier &notifier, const Actor &actor, QWidget *parent)
{
    (new SecretsDialog(gateway, notifier, actor, std::nullopt, parent))->open();
}

void SecretsDialog::openFor(Gateway &gateway, Notifier &notifier, const Actor &actor, const StaffMember &member,
                            QWidget *parent)
{
    (new SecretsDialog(gateway, notifier, actor, member, parent))->open();
}

SecretsDialog::SecretsDialog(Gateway &gateway, Notifier &notifier, const Actor &actor,
                             const std::optional<StaffMember> &member, QWidget *parent)
    : QDialog(parent)
    , m_gateway(gateway)
    , m_notifier(notifier)
    , m_actor(actor)
    , m_member(member)
    , m_content(new QWidget(this)) // made before the buttons, so that Tab reaches its fields first
    , m_form(new FieldForm(m_content))
    , m_present(m_form->addSecret(member ? tr("Pass&word of %1, who signs for it").arg(actor.name.toString())
                                         : tr("Your current pass&word"),
                                  u"presentEdit"_s))
    , m_fresh(new SecretFields(m_form, this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_save(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"secretsDialog"_s);
    setWindowTitle(member ? tr("Password and PIN of %1").arg(member->name.toString()) : tr("Change password and PIN"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"saveButton"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    if (member) {
        auto *explanation =
            new QLabel(tr("You are giving %1 access. Sign for it with your own password first; then let %1 choose and "
                          "type the new password and PIN, so that nobody else can sign with them.")
                           .arg(member->name.toString()),
                       this);
        explanation->setWordWrap(true);
        column->addWidget(explanation);
    }
    column->addLayout(m_form);
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setRange(0, 0); // a busy indicator, since the time depends on the computer
    m_progress->setFormat(QString());
    m_progress->setAccessibleName(tr("Making the key. This takes a few seconds."));
    m_progressText->setText(m_progress->accessibleName());
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addStretch();
    showProgress(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new FittedScroll(m_content, this), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SecretsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SecretsDialog::showProgress(bool isUnderWay)
{
    m_save->setEnabled(!isUnderWay);
    m_progress->setVisible(isUnderWay);
    m_progressText->setVisible(isUnderWay);
}

void SecretsDialog::save()
{
    m_form->clearProblems();
    if (m_present->text().isEmpty()) {
        m_form->refuse(m_present, tr("Please enter your password."));
        return;
    }
    if (!m_fresh->check()) {
        return;
    }
    showProgress(true);
    m_gateway.change(
        this,
        [actor = m_actor, member = m_member, present = Secret(m_present->text()), password = m_fresh->password(),
         pin = m_fresh->pin()](Services &services) {
            return member ? services.staff->enrol(actor, present, member->id, password, pin)
                          : services.signIn->changeSecrets(actor, present, password, pin);
        },
        [this](const Result<void> &saved) { showSaved(saved); });
}

void SecretsDialog::showSaved(const Result<void> &saved)
{
    showProgress(false);
    if (!saved) {
        const bool wrong = saved.error().code == ErrorCode::WrongSecret;
        m_form->refuse(m_present, wrong ? tr("This is not your password.") : ErrorText::of(saved.error()));
        return;
    }
    m_notifier.showMessage(m_member ? tr("%1 can sign in now.").arg(m_member->name.toString())
                                    : tr("Your new password and PIN are valid from now on."));
    accept();
}

} // namespace dutydesk
