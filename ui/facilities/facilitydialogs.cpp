// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilitydialogs.h"

#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

RecordDialog *FacilityDialogs::facility(const Seat &seat, const std::vector<Building> &buildings,
                                        const QStringList &kinds, const std::optional<Facility> &facility,
                                        QWidget *parent)
{
    std::vector<std::pair<QString, std::optional<BuildingId>>> places{{tr("outside the buildings"), std::nullopt}};
    for (const Building &building : buildings) {
        places.emplace_back(building.title(), building.id);
    }
    const QString title = facility ? tr("Change the facility") : tr("New facility");
    auto *dialog = new RecordDialog(seat, title, u"facilityDialog"_s, parent);
    auto &form = dialog->addForm(facility ? draftOf<FacilityDraft>(*facility) : FacilityDraft());
    form.line(&FacilityDraft::name, {tr("&Name"), u"facilityNameEdit"_s, tr("As people call it, such as lift 3."),
                                     tr("Please enter a name.")});
    form.suggested(&FacilityDraft::kind, kinds, {tr("&Kind"), u"facilityKindBox"_s});
    form.choice(&FacilityDraft::building, places, {tr("&Building"), u"facilityBuildingBox"_s});
    form.line(&FacilityDraft::place, {tr("&Place"), u"facilityPlaceEdit"_s});
    form.line(&FacilityDraft::department, {tr("&Department"), u"departmentEdit"_s});
    form.line(&FacilityDraft::maintainer, {tr("&Maintainer"), u"maintainerEdit"_s});
    form.telephone(
        &FacilityDraft::maintainerTelephone,
        {tr("&Telephone"), u"maintainerTelephoneEdit"_s, {}, tr("Please enter a telephone number of 3 to 20 digits.")});
    form.date(&FacilityDraft::inspectedUntil, {tr("&Inspected until"), u"inspectedUntilEdit"_s});
    form.line(&FacilityDraft::note, {tr("N&ote"), u"facilityNoteEdit"_s});
    dialog->saves(&Services::facilities, facility, form);
    return dialog;
}

RecordDialog *FacilityDialogs::event(const Seat &seat, const Facility &facility, QWidget *parent)
{
    const QString title = tr("Event: %1").arg(facility.name.toString());
    auto *dialog = new RecordDialog(seat, title, u"facilityEventDialog"_s, parent);
    auto &form = dialog->addForm(FacilityEventDraft{.happenedAt = seat.clock.now(), .state = facility.state});
    form.line(&FacilityEventDraft::what, {tr("&What happened"), u"eventEdit"_s, tr("A fault, a repair, an inspection."),
                                          tr("Please write down what happened.")});
    form.choice(&FacilityEventDraft::state, &OwnerWords::facilityState, {tr("St&ate afterwards"), u"eventStateBox"_s});
    form.moment(&FacilityEventDraft::happenedAt, seat.clock,
                {tr("&Time"), u"eventTimeEdit"_s, {}, tr("The time cannot be in the future.")});
    dialog->saves(
        [id = facility.id](Services &services, const Actor &actor, const FacilityEventDraft &draft) {
            return services.facilities->note(actor, id, draft);
        },
        form);
    dialog->keeps(std::optional(facility.id));
    return dialog;
}

} // namespace dutydesk
