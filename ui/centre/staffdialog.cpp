// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/staffdialog.h"

#include "common/errortext.h"
#include "common/services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

StaffDialog::StaffDialog(Gateway &gateway, const Actor &actor, const std::optional<StaffMember> &member,
                         const QStringList &roleNames, QWidget *parent)
    : QDialog(parent)
    , m_gateway(gateway)
    , m_actor(actor)
    , m_form(new FieldForm(this))
    , m_name(m_form->addLine(tr("&Name"), u"nameEdit"_s, tr("People sign in with it.")))
    , m_role(new QComboBox(this))
    , m_telephone(nullptr)
    , m_onRoster(new QCheckBox(tr("has a row in the duty &roster"), this))
    , m_save(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"staffDialog"_s);
    setWindowTitle(member ? tr("Change person") : tr("Add person"));
    m_role->setObjectName(u"roleBox"_s);
    m_role->addItems(roleNames);
    m_form->addField(tr("R&ole"), m_role);
    m_telephone = m_form->addLine(tr("&Telephone"), u"telephoneEdit"_s);
    m_telephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_onRoster->setObjectName(u"onRosterBox"_s);
    m_onRoster->setChecked(true);
    m_form->addRow(QString(), m_onRoster);
    if (member) {
        m_id = member->id;
        m_name->setText(member->name.toString());
        m_role->setCurrentIndex(static_cast<int>(member->role));
        m_telephone->setText(member->telephone);
        m_onRoster->setChecked(member->onRoster);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"saveButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StaffDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

StaffDraft StaffDialog::draft() const
{
    return {.name = m_name->text(),
            .role = static_cast<Role>(m_role->currentIndex()),
            .telephone = m_telephone->text(),
            .onRoster = m_onRoster->isChecked()};
}

void StaffDialog::save()
{
    m_form->clearProblems();
    if (m_name->text().trimmed().isEmpty()) {
        m_form->refuse(m_name, tr("Please enter a name."));
        return;
    }
    m_save->setEnabled(false);
    m_gateway.change(
        this,
        [id = m_id, draft = draft(), actor = m_actor](Services &services) {
            return id ? services.staff->change(actor, *id, draft) : services.staff->add(actor, draft);
        },
        [this](const Result<StaffMember> &saved) {
            m_save->setEnabled(true);
            if (saved) {
                accept();
            } else if (saved.error().code == ErrorCode::Conflict) {
                m_form->refuse(m_name, tr("Somebody of this name works here already. Add something that tells them "
                                          "apart."));
            } else if (saved.error() == Error{ErrorCode::InvalidInput, u"telephone"_s}) {
                m_form->refuse(m_telephone, ErrorText::of(saved.error()));
            } else if (saved.error().code == ErrorCode::Blocked) {
                m_form->refuse(m_role, tr("The centre needs a manager: give somebody else that role first."));
            } else {
                m_form->refuse(m_name, ErrorText::of(saved.error()));
            }
        });
}

} // namespace dutydesk
