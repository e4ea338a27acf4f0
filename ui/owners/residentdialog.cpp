// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/residentdialog.h"

#include "common/services.h"
#include "owners/ownerarchive.h"
#include "owners/ownerwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

ResidentDialog::ResidentDialog(Gateway &gateway, Session &session, FlatId flat, const std::optional<Resident> &resident,
                               bool keepsSensitiveData, QWidget *parent)
    : ArchiveDialog(gateway, session, resident ? tr("Change the person") : tr("Add a person"), u"residentDialog"_s,
                    parent)
    , m_flat(flat)
    , m_kind(new QComboBox(this))
    , m_isCompany(new QCheckBox(tr("is a &company"), this))
{
    const Resident shown = resident.value_or(newResident(ResidentId(1), flat));
    if (resident) {
        m_id = resident->id;
        m_wasUnderFourteen = resident->isUnderFourteen;
    }
    FieldForm &personal = addForm();
    FieldForm &rest = addForm();
    makePersonal(personal, shown);
    makeRest(rest, shown);
    if (keepsSensitiveData) {
        m_isUnderFourteen = new QCheckBox(tr("is &under fourteen"), this);
        m_isUnderFourteen->setObjectName(u"underFourteenBox"_s);
        m_isUnderFourteen->setChecked(shown.isUnderFourteen);
        rest.addRow(QString(), m_isUnderFourteen);
    }
    setProblems(personal, rest);
    m_name->setFocus();
}

void ResidentDialog::makePersonal(FieldForm &form, const Resident &resident)
{
    m_kind->setObjectName(u"residentKindBox"_s);
    for (int i = 0; i <= lastEnumerator<ResidentKind>; ++i) {
        m_kind->addItem(OwnerWords::kind(static_cast<ResidentKind>(i)));
    }
    m_kind->setCurrentIndex(static_cast<int>(resident.kind));
    form.addField(tr("&Kind"), m_kind);
    m_name = addPersonal(form, tr("&Name"), u"residentNameEdit"_s, resident.name);
    m_telephone = addPersonal(form, tr("&Telephone"), u"residentTelephoneEdit"_s, resident.telephone);
    m_secondTelephone = addPersonal(form, tr("Second tele&phone"), u"secondTelephoneEdit"_s, resident.secondTelephone);
    for (QLineEdit *telephone : {m_telephone, m_secondTelephone}) {
        telephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    }
    m_address = addPersonal(form, tr("&Address for letters"), u"addressEdit"_s, resident.address);
    m_email = addPersonal(form, tr("&E-mail"), u"emailEdit"_s, resident.email);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_note = addPersonal(form, tr("N&ote"), u"residentNoteEdit"_s, resident.note);
}

void ResidentDialog::makeRest(FieldForm &form, const Resident &resident)
{
    m_relation = addLine(form, tr("&Relation to the owner"), u"relationEdit"_s, resident.relation);
    m_since = addDate(form, tr("S&ince"), u"sinceEdit"_s, resident.since);
    m_until = addDate(form, tr("Unti&l"), u"untilEdit"_s, resident.until);
    m_informedOn = addDate(form, tr("Notice on personal &data received on"), u"informedEdit"_s, resident.informedOn);
    m_isCompany->setObjectName(u"companyBox"_s);
    m_isCompany->setChecked(resident.isCompany);
    form.addRow(QString(), m_isCompany);
}

void ResidentDialog::setProblems(FieldForm &personal, FieldForm &rest)
{
    const QString telephone = tr("Please enter a telephone number of 3 to 20 digits, without stars.");
    const QString stars = tr("Please write it without stars: those stand for masked data.");
    setProblem(u"name"_s, personal, m_name, tr("Please enter a name, without stars."));
    setProblem(u"telephone"_s, personal, m_telephone, telephone);
    setProblem(u"second_telephone"_s, personal, m_secondTelephone, telephone);
    setProblem(u"address"_s, personal, m_address, stars);
    setProblem(u"email"_s, personal, m_email, tr("Please enter an address such as name@example.com."));
    setProblem(u"note"_s, personal, m_note, stars);
    setProblem(u"until"_s, rest, m_until, tr("The end cannot be before the beginning."));
}

ResidentDraft ResidentDialog::draft() const
{
    return {.kind = static_cast<ResidentKind>(m_kind->currentIndex()),
            .name = personal(m_name),
            .relation = m_relation->text(),
            .telephone = personal(m_telephone),
            .secondTelephone = personal(m_secondTelephone),
            .address = personal(m_address),
            .email = personal(m_email),
            .isCompany = m_isCompany->isChecked(),
            .isUnderFourteen = m_isUnderFourteen ? m_isUnderFourteen->isChecked() : m_wasUnderFourteen,
            .since = m_since->date(),
            .until = m_until->date(),
            .informedOn = m_informedOn->date(),
            .note = personal(m_note)};
}

void ResidentDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    send([flat = m_flat, id = m_id, draft = draft()](Services &services, const Actor &actor) {
        return id ? services.owners->change(actor, *id, draft) : services.owners->add(actor, flat, draft);
    });
}

} // namespace dutydesk
