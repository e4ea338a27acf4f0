// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/buildingdialog.h"

#include "common/services.h"
#include "owners/ownerarchive.h"

#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

BuildingDialog::BuildingDialog(Gateway &gateway, Session &session, const std::optional<Building> &building,
                               QWidget *parent)
    : ArchiveDialog(gateway, session, building ? tr("Change the building") : tr("New building"), u"buildingDialog"_s,
                    parent)
{
    FieldForm &form = addForm();
    m_number = form.addLine(tr("&Number"), u"buildingNumberEdit"_s, tr("As in unit numbers: 3 in 3-1-502."));
    m_name = form.addLine(tr("N&ame"), u"buildingNameEdit"_s, tr("The centre's own, if it has one."));
    if (building) {
        m_id = building->id;
        m_number->setText(building->number.toString());
        m_name->setText(building->name);
    }
    m_number->setFocus();
    setProblem(u"number"_s, form, m_number, tr("Please enter up to three digits, or a letter, such as 3, 12 or A."));
    setProblem(u"taken"_s, form, m_number, tr("There is a building of this number already."));
}

void BuildingDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    send([id = m_id, draft = BuildingDraft{.number = m_number->text(), .name = m_name->text()}](Services &services,
                                                                                                const Actor &actor) {
        return id ? services.owners->change(actor, *id, draft) : services.owners->add(actor, draft);
    });
}

} // namespace dutydesk
