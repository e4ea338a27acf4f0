// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/erasuredialog.h"

#include "common/reasonbar.h"
#include "common/services.h"
#include "datarequests/dataerasure.h"
#include "owners/ownerarchive.h"
#include "signin/staffservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The vehicles of the active flat of that number; none where there is no such flat any more.
Result<std::vector<Vehicle>> vehiclesOf(Services &services, const Actor &actor, const QString &unit)
{
    const Result<std::vector<BuildingOutline>> outline = services.owners->outline();
    if (!outline) {
        return failure(outline.error());
    }
    for (const BuildingOutline &building : *outline) {
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

ErasureDialog::ErasureDialog(Gateway &gateway, Session &session, const DataRequestLine &line, QWidget *parent)
    : ArchiveDialog(gateway, session, tr("Erase the data of %1, %2").arg(line.person, line.unit), u"erasureDialog"_s,
                    parent)
    , m_request(line.request.id)
    , m_form(&addForm())
    , m_witness(new QComboBox(this))
{
    auto *explanation = new QLabel(
        tr("Name, telephones, address, e-mail and notes of this person are erased from the archive and from the "
           "journal, and cannot be brought back. A mark stays that there was somebody, who saw the data when, and a "
           "certificate that two people sign.\n\n"
           "Lines of the duty log that name the person stay until their volume is purged. Backups made earlier still "
           "hold the data until newer ones take their place."),
        this);
    explanation->setObjectName(u"explanationLabel"_s);
    explanation->setWordWrap(true);
    content()->insertWidget(0, explanation);
    m_outcome = m_form->addLine(tr("&Answer to the person"), u"erasureOutcomeEdit"_s, ReasonBar::warning());
    m_secret = m_form->addSecret(tr("&Your password or PIN"), u"secretEdit"_s);
    m_witness->setObjectName(u"witnessBox"_s);
    m_form->addField(tr("&Second person"), m_witness);
    m_witnessSecret = m_form->addSecret(tr("Password or PIN of the second perso&n"), u"witnessSecretEdit"_s);
    setProblem(u"outcome"_s, *m_form, m_outcome, tr("Please write what the person is told."));
    findChild<QPushButton *>(u"submitButton"_s)->setText(tr("&Erase for good"));
    m_outcome->setFocus();
    load(line.unit);
}

void ErasureDialog::load(const QString &unit)
{
    m_gateway.ask(
        this,
        [unit, actor = *m_session.actor()](Services &services) -> Result<Background> {
            const Result<std::vector<Vehicle>> vehicles = vehiclesOf(services, actor, unit);
            const Result<std::vector<StaffMember>> staff = services.staff->list();
            if (!vehicles || !staff) {
                return failure(!vehicles ? vehicles.error() : staff.error());
            }
            Background background{.vehicles = *vehicles, .witnesses = {}};
            for (const StaffMember &member : *staff) {
                if (member.active && member.id != actor.staff && hasRight(member.role, Right::WitnessPurge)) {
                    background.witnesses.append(member.name.toString());
                }
            }
            return background;
        },
        [this](const Result<Background> &background) {
            if (background) {
                take(*background);
            } else {
                fail(background.error());
            }
        });
}

void ErasureDialog::take(const Background &background)
{
    int row = 1;
    for (const Vehicle &vehicle : background.vehicles) {
        if (vehicle.state == ArchiveState::Active) {
            auto *box = new QCheckBox(tr("Vehicle %1 is this person's: erase it too").arg(vehicle.plate), this);
            box->setObjectName(u"erasedVehicle%1Box"_s.arg(vehicle.id.value()));
            m_form->insertRow(row++, QString(), box);
            m_vehicles.emplace_back(vehicle.id, box);
        }
    }
    m_witness->addItems(background.witnesses);
    if (background.witnesses.isEmpty()) {
        m_form->refuse(m_witness, tr("A second person must sign: the head of the desk, a manager or the administrator. "
                                     "Nobody else of them is enrolled here."));
    }
}

void ErasureDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    if (m_outcome->text().trimmed().isEmpty()) {
        refuse(u"outcome"_s);
        return;
    }
    for (QLineEdit *secret : {m_secret, m_witnessSecret}) {
        if (secret->text().isEmpty()) {
            m_form->refuse(secret, tr("Two people must sign: please enter both secrets."));
            return;
        }
    }
    std::vector<VehicleId> vehicles;
    for (const auto &[id, box] : m_vehicles) {
        if (box->isChecked()) {
            vehicles.push_back(id);
        }
    }
    const ErasureOrder order{.request = m_request,
                             .vehicles = vehicles,
                             .outcome = m_outcome->text(),
                             .secret = Secret(m_secret->text()),
                             .witnessName = m_witness->currentText(),
                             .witnessSecret = Secret(m_witnessSecret->text())};
    forgetSecrets();
    send([order](Services &services, const Actor &actor) { return services.erasure->carryOut(actor, order); });
}

void ErasureDialog::fail(const Error &error)
{
    ArchiveDialog::fail(error);
    m_secret->setFocus();
}

void ErasureDialog::forgetSecrets()
{
    m_secret->clear();
    m_witnessSecret->clear();
}

} // namespace dutydesk
