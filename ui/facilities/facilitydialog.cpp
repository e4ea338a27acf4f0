// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilitydialog.h"

#include "common/momentedit.h"
#include "common/services.h"
#include "owners/ownerwords.h"

#include <QComboBox>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

FacilityDialog::FacilityDialog(Gateway &gateway, Session &session, const std::vector<Building> &buildings,
                               const QStringList &kinds, const std::optional<Facility> &facility, QWidget *parent)
    : ArchiveDialog(gateway, session, facility ? tr("Change the facility") : tr("New facility"), u"facilityDialog"_s,
                    parent)
    , m_kind(new QComboBox(this))
    , m_building(new QComboBox(this))
{
    const FacilityDraft draft = facility ? draftOf<FacilityDraft>(*facility) : FacilityDraft{.name = {}};
    m_id = facility ? std::optional(facility->id) : std::nullopt;
    FieldForm &form = addForm();
    m_name = form.addLine(tr("&Name"), u"facilityNameEdit"_s, tr("As people call it, such as lift 3."));
    m_name->setText(draft.name);
    m_kind->setObjectName(u"facilityKindBox"_s);
    m_kind->setEditable(true);
    m_kind->addItems(kinds);
    m_kind->setCurrentText(draft.kind);
    form.addField(tr("&Kind"), m_kind);
    m_building->setObjectName(u"facilityBuildingBox"_s);
    m_building->addItem(tr("outside the buildings"));
    for (const Building &building : buildings) {
        m_building->addItem(u"%1 %2"_s.arg(building.number.toString(), building.name).trimmed(), building.id.value());
    }
    m_building->setCurrentIndex(draft.building ? std::max(0, m_building->findData(draft.building->value())) : 0);
    form.addField(tr("&Building"), m_building);
    m_place = addLine(form, tr("&Place"), u"facilityPlaceEdit"_s, draft.place);
    m_department = addLine(form, tr("&Department"), u"departmentEdit"_s, draft.department);
    m_maintainer = addLine(form, tr("&Maintainer"), u"maintainerEdit"_s, draft.maintainer);
    m_telephone = addLine(form, tr("&Telephone"), u"maintainerTelephoneEdit"_s, draft.maintainerTelephone);
    m_telephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_inspectedUntil = addDate(form, tr("&Inspected until"), u"inspectedUntilEdit"_s, draft.inspectedUntil);
    m_note = addLine(form, tr("N&ote"), u"facilityNoteEdit"_s, draft.note);
    setProblem(u"name"_s, form, m_name, tr("Please enter a name."));
    setProblem(u"maintainer_telephone"_s, form, m_telephone, tr("Please enter a telephone number of 3 to 20 digits."));
    m_name->setFocus();
}

void FacilityDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    const QVariant building = m_building->currentData();
    const FacilityDraft draft{.name = m_name->text(),
                              .kind = m_kind->currentText(),
                              .building =
                                  building.isValid() ? std::optional(BuildingId(building.toLongLong())) : std::nullopt,
                              .place = m_place->text(),
                              .department = m_department->text(),
                              .maintainer = m_maintainer->text(),
                              .maintainerTelephone = m_telephone->text(),
                              .inspectedUntil = m_inspectedUntil->date(),
                              .note = m_note->text()};
    send(
        [id = m_id, draft](Services &services, const Actor &actor) {
            return id ? services.facilities->change(actor, *id, draft) : services.facilities->add(actor, draft);
        },
        [this](const Result<Facility> &facility) { Q_EMIT saved(facility->id); });
}

FacilityEventDialog::FacilityEventDialog(Gateway &gateway, Session &session, const Clock &clock,
                                         const Facility &facility, QWidget *parent)
    : ArchiveDialog(gateway, session, tr("Event: %1").arg(facility.name.toString()), u"facilityEventDialog"_s, parent)
    , m_facility(facility.id)
    , m_state(new QComboBox(this))
    , m_happenedAt(new MomentEdit(clock, this))
{
    FieldForm &form = addForm();
    m_what = form.addLine(tr("&What happened"), u"eventEdit"_s, tr("A fault, a repair, an inspection."));
    m_state->setObjectName(u"eventStateBox"_s);
    for (int i = 0; i <= lastEnumerator<FacilityState>; ++i) {
        m_state->addItem(OwnerWords::facilityState(static_cast<FacilityState>(i)));
    }
    m_state->setCurrentIndex(static_cast<int>(facility.state));
    form.addField(tr("St&ate afterwards"), m_state);
    m_happenedAt->setObjectName(u"eventTimeEdit"_s);
    form.addField(tr("&Time"), m_happenedAt);
    setProblem(u"what"_s, form, m_what, tr("Please write down what happened."));
    setProblem(u"happened_at"_s, form, m_happenedAt, tr("The time cannot be in the future."));
}

void FacilityEventDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    send([id = m_facility, draft = FacilityEventDraft{.happenedAt = m_happenedAt->moment(),
                                                      .what = m_what->text(),
                                                      .state = static_cast<FacilityState>(m_state->currentIndex())}](
             Services &services, const Actor &actor) { return services.facilities->note(actor, id, draft); });
}

} // namespace dutydesk
