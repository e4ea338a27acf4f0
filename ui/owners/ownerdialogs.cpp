// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerdialogs.h"

#include "owners/ownerarchive.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

RecordDialog *OwnerDialogs::building(const Seat &seat, const std::optional<Building> &building, QWidget *parent)
{
    const QString title = building ? tr("Change the building") : tr("New building");
    auto *dialog = new RecordDialog(seat, title, u"buildingDialog"_s, parent);
    auto &form = dialog->addForm(building ? draftOf<BuildingDraft>(*building) : BuildingDraft());
    form.line(&BuildingDraft::number, {tr("&Number"), u"buildingNumberEdit"_s, tr("As in unit numbers: 3 in 3-1-502."),
                                       tr("Please enter up to three digits, or a letter, such as 3, 12 or A."),
                                       tr("There is a building of this number already.")});
    form.line(&BuildingDraft::name, {tr("N&ame"), u"buildingNameEdit"_s, tr("The centre's own, if it has one.")});
    dialog->saves(&Services::owners, building, form);
    return dialog;
}

RecordDialog *OwnerDialogs::resident(const Seat &seat, FlatId flat, const std::optional<Resident> &resident,
                                     bool keepsSensitiveData, QWidget *parent)
{
    const QString title = resident ? tr("Change the person") : tr("Add a person");
    auto *dialog = new RecordDialog(seat, title, u"residentDialog"_s, parent);
    auto &form = dialog->addForm(resident ? draftOf<ResidentDraft>(*resident) : ResidentDraft());
    const Resident shown = resident.value_or(newResident(ResidentId(1), flat));
    const QString telephone = tr("Please enter a telephone number of 3 to 20 digits, without stars.");
    const QString stars = tr("Please leave out stars: they stand for masked data.");
    form.choice(&ResidentDraft::kind, &OwnerWords::kind, {tr("&Kind"), u"residentKindBox"_s});
    form.personal(&ResidentDraft::name, shown.name,
                  {tr("&Name"),
                   u"residentNameEdit"_s,
                   {},
                   tr("Please enter a name, without stars and characters that nobody sees.")})
        ->setFocus();
    form.personal(&ResidentDraft::telephone, shown.telephone,
                  {tr("&Telephone"), u"residentTelephoneEdit"_s, {}, telephone})
        ->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    form.personal(&ResidentDraft::secondTelephone, shown.secondTelephone,
                  {tr("Second tele&phone"), u"secondTelephoneEdit"_s, {}, telephone})
        ->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    form.personal(&ResidentDraft::address, shown.address, {tr("&Address for letters"), u"addressEdit"_s, {}, stars});
    form.personal(&ResidentDraft::email, shown.email,
                  {tr("&E-mail"), u"emailEdit"_s, {}, tr("Please enter an address such as name@example.com.")})
        ->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    form.personal(&ResidentDraft::note, shown.note, {tr("N&ote"), u"residentNoteEdit"_s, {}, stars});
    form.continueIn(dialog->addColumn());
    form.line(&ResidentDraft::relation, {tr("&Relation to the owner"), u"relationEdit"_s});
    form.date(&ResidentDraft::since, {tr("S&ince"), u"sinceEdit"_s});
    form.date(&ResidentDraft::until, {tr("Unti&l"), u"untilEdit"_s, {}, tr("The end cannot be before the beginning.")});
    form.date(&ResidentDraft::informedOn, {tr("Notice on personal &data received on"), u"informedEdit"_s});
    form.tick(&ResidentDraft::isCompany, {tr("is a &company"), u"companyBox"_s});
    if (keepsSensitiveData) {
        form.tick(&ResidentDraft::isUnderFourteen, {tr("is &under fourteen"), u"underFourteenBox"_s});
    }
    const auto id = resident ? std::optional(resident->id) : std::nullopt;
    dialog->saves(
        [flat, id](Services &services, const Actor &actor, const ResidentDraft &draft) {
            return id ? services.owners->change(actor, *id, draft) : services.owners->add(actor, flat, draft);
        },
        form);
    dialog->keeps(id, std::optional(flat));
    return dialog;
}

RecordDialog *OwnerDialogs::vehicle(const Seat &seat, FlatId flat, const std::optional<Vehicle> &vehicle,
                                    QWidget *parent)
{
    const QString title = vehicle ? tr("Change the vehicle") : tr("Add a vehicle");
    auto *dialog = new RecordDialog(seat, title, u"vehicleDialog"_s, parent);
    auto &form = dialog->addForm(vehicle ? draftOf<VehicleDraft>(*vehicle) : VehicleDraft());
    form.personal(&VehicleDraft::plate, vehicle ? vehicle->plate : QString(),
                  {tr("&Plate"), u"plateEdit"_s, {}, tr("Please enter the number on the plate, without stars.")});
    form.line(&VehicleDraft::description, {tr("&Make and colour"), u"vehicleEdit"_s});
    form.line(&VehicleDraft::space, {tr("Par&king space"), u"spaceEdit"_s});
    form.tick(&VehicleDraft::spaceIsOwned, {tr("the space is o&wned"), u"spaceOwnedBox"_s});
    form.date(&VehicleDraft::spaceUntil, {tr("Space rented &until"), u"spaceUntilEdit"_s});
    const auto id = vehicle ? std::optional(vehicle->id) : std::nullopt;
    dialog->saves(
        [flat, id](Services &services, const Actor &actor, const VehicleDraft &draft) {
            return id ? services.owners->change(actor, *id, draft) : services.owners->add(actor, flat, draft);
        },
        form);
    dialog->keeps(id, std::optional(flat));
    return dialog;
}

} // namespace dutydesk
