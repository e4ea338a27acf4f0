// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/vehicledialog.h"

#include "common/services.h"
#include "owners/ownerarchive.h"

#include <QCheckBox>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

VehicleDialog::VehicleDialog(Gateway &gateway, Session &session, FlatId flat, const std::optional<Vehicle> &vehicle,
                             QWidget *parent)
    : ArchiveDialog(gateway, session, vehicle ? tr("Change the vehicle") : tr("Add a vehicle"), u"vehicleDialog"_s,
                    parent)
    , m_flat(flat)
    , m_spaceIsOwned(new QCheckBox(tr("the space is o&wned"), this))
{
    const Vehicle shown = vehicle.value_or(newVehicle(VehicleId(1), flat));
    if (vehicle) {
        m_id = vehicle->id;
    }
    FieldForm &form = addForm();
    m_plate = addPersonal(form, tr("&Plate"), u"plateEdit"_s, shown.plate);
    m_description = addLine(form, tr("&Make and colour"), u"vehicleEdit"_s, shown.description);
    m_space = addLine(form, tr("Par&king space"), u"spaceEdit"_s, shown.space);
    m_spaceIsOwned->setObjectName(u"spaceOwnedBox"_s);
    m_spaceIsOwned->setChecked(shown.spaceIsOwned);
    form.addRow(QString(), m_spaceIsOwned);
    m_spaceUntil = addDate(form, tr("Space rented &until"), u"spaceUntilEdit"_s, shown.spaceUntil);
    setProblem(u"plate"_s, form, m_plate, tr("Please enter the number on the plate, without stars."));
    m_plate->setFocus();
}

void VehicleDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    const VehicleDraft draft{.plate = personal(m_plate),
                             .description = m_description->text(),
                             .space = m_space->text(),
                             .spaceIsOwned = m_spaceIsOwned->isChecked(),
                             .spaceUntil = m_spaceUntil->date()};
    send([flat = m_flat, id = m_id, draft](Services &services, const Actor &actor) {
        return id ? services.owners->change(actor, *id, draft) : services.owners->add(actor, flat, draft);
    });
}

} // namespace dutydesk
