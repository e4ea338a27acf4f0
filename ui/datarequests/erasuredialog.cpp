// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/erasuredialog.h"

#include "base/try.h"
#include "common/reasonbar.h"
#include "datarequests/dataerasure.h"
#include "owners/ownerarchive.h"
#include "signin/twosignatures.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The vehicles of the active flat with this number; none if there is no such flat.
Result<std::vector<Vehicle>> vehiclesOf(Services &services, const Actor &actor, const QString &unit)
{
    TRY(const std::vector<BuildingOutline> outline, services.owners->outline(actor));
    for (const BuildingOutline &building : outline) {
        for (const EntranceOutline &entrance : building.entrances) {
            for (const FlatLine &flat : entrance.flats) {
                if (flat.unit.toString() == unit) {
                    return services.owners->card(actor, flat.id).andThen([](const FlatCard &card) {
                        return Result<std::vector<Vehicle>>(card.vehicles);
                    });
                }
            }
        }
    }
    return std::vector<Vehicle>();
}

} // namespace

ErasureDialog::ErasureDialog(const Seat &seat, const DataRequestLine &line, QWidget *parent)
    : RecordDialog(seat, tr("Erase the data of %1, %2").arg(line.person, line.unit), u"erasureDialog"_s, parent,
                   tr("&Erase for good"))
    , m_request(line.request.id)
    , m_form(&addColumn())
    , m_fields(&addForm(*m_form, Outcome()))
    , m_outcome(m_fields->line(&Outcome::text, {tr("&Answer to the person"), u"erasureOutcomeEdit"_s,
                                                ReasonBar::warning(), tr("Please write the answer to the person.")}))
    , m_signatures(new TwoSignatures(seat, *m_form))
{
    explain(
        tr("Name, telephones, address, e-mail and notes of this person are erased from the archive and from the "
           "journal, and cannot be brought back. A mark stays that there was somebody, who saw the data when, and a "
           "certificate that two people sign.\n\n"
           "Lines of the duty log that name the person stay until their volume is purged. Backups made earlier still "
           "hold the data until newer ones take their place."),
        u"explanationLabel"_s);
    keeps(std::optional(m_request));
    m_outcome->setFocus();
    loadVehicles(line.unit);
}

void ErasureDialog::loadVehicles(const QString &unit)
{
    m_seat.gateway.ask(
        this, [unit, actor = *m_seat.session.actor()](Services &services) { return vehiclesOf(services, actor, unit); },
        [this](const Result<std::vector<Vehicle>> &vehicles) {
            if (vehicles) {
                offer(*vehicles);
            } else {
                fail(vehicles.error());
            }
        });
}

void ErasureDialog::offer(const std::vector<Vehicle> &vehicles)
{
    int row = 1;
    for (const Vehicle &vehicle : vehicles) {
        if (vehicle.state == ArchiveState::Active) {
            auto *box = new QCheckBox(tr("Vehicle %1 is this person's: erase it too").arg(vehicle.plate), this);
            box->setObjectName(u"erasedVehicle%1Box"_s.arg(vehicle.id.value()));
            m_form->insertRow(row++, QString(), box);
            m_vehicles.emplace_back(vehicle.id, box);
        }
    }
}

void ErasureDialog::submit()
{
    if (m_outcome->text().trimmed().isEmpty()) {
        m_fields->refuse({ErrorCode::InvalidInput, QString::fromLatin1(columnOf<&Outcome::text>())});
        return;
    }
    if (!m_signatures->check()) {
        return;
    }
    std::vector<VehicleId> vehicles;
    for (const auto &[id, box] : m_vehicles) {
        if (box->isChecked()) {
            vehicles.push_back(id);
        }
    }
    const TwoSignatures::Signatures signatures = m_signatures->take();
    const ErasureOrder order{.request = m_request,
                             .vehicles = vehicles,
                             .outcome = m_fields->draft().text,
                             .secret = signatures.secret,
                             .witnessName = signatures.witnessName,
                             .witnessSecret = signatures.witnessSecret};
    send([order](Services &services, const Actor &actor) { return services.erasure->carryOut(actor, order); });
}

} // namespace dutydesk
