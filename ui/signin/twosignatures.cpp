// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/twosignatures.h"

#include "signin/staffservice.h"

#include <QComboBox>

namespace dutydesk {

using namespace Qt::StringLiterals;

TwoSignatures::TwoSignatures(const Seat &seat, FieldForm &form)
    : QObject(form.owner())
    , m_form(form)
    , m_secret(form.addSecret(tr("&Your password or PIN"), u"secretEdit"_s))
    , m_witness(new QComboBox(form.owner()))
{
    m_witness->setObjectName(u"witnessBox"_s);
    form.addField(tr("&Second person"), m_witness);
    m_witnessSecret = form.addSecret(tr("Password or PIN of the second perso&n"), u"witnessSecretEdit"_s);
    seat.gateway.ask(
        this, [](Services &services) { return services.staff->list(); },
        [this, &session = seat.session](const Result<std::vector<StaffMember>> &staff) {
            if (staff && session.actor()) {
                offer(*staff, session.actor()->staff);
            }
        });
}

void TwoSignatures::offer(const std::vector<StaffMember> &staff, StaffId signer)
{
    for (const StaffMember &member : staff) {
        if (member.active && member.id != signer && hasRight(member.role, Right::WitnessPurge)) {
            m_witness->addItem(member.name.toString());
        }
    }
    if (m_witness->count() == 0) {
        m_form.refuse(m_witness, tr("A second person must sign: the head of the desk, a manager or the administrator. "
                                    "Nobody else with this right is enrolled here."));
    }
}

bool TwoSignatures::check()
{
    for (SecretEdit *secret : {m_secret, m_witnessSecret}) {
        if (secret->text().isEmpty()) {
            return m_form.refuse(secret, tr("Two people must sign: please enter both secrets."));
        }
    }
    return m_witness->count() > 0 || m_form.refuse(m_witness, tr("Two people must sign: please enter both secrets."));
}

TwoSignatures::Signatures TwoSignatures::take()
{
    Signatures signatures{m_secret->take(), m_witness->currentText(), m_witnessSecret->take()};
    m_secret->setFocus();
    return signatures;
}

} // namespace dutydesk
