// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "centre/centreservice.h"
#include "common/printpreview.h"
#include "common/reasonbar.h"
#include "common/services.h"
#include "datarequests/owndatadocument.h"
#include "datarequests/requestdialogs.h"
#include "owners/flatcarddocument.h"
#include "owners/flatcardview.h"
#include "owners/ownerarchive.h"
#include "owners/ownerdialogs.h"

#include <QPushButton>

// The acts of FlatCardView.
namespace dutydesk {

namespace {

OwnerPrintOptions optionsOf(const Centre &centre, const Clock &clock, const Actor &actor)
{
    return {.centreName = centre.name.toString(),
            .zone = clock.zone(),
            .printedAt = clock.now(),
            .printedBy = actor.name.toString()};
}

} // namespace

void FlatCardView::askReason()
{
    if (m_shown && m_seat.session.actor()) {
        m_reason->ask(tr("Why do you need the full data of %1? Your name, the time and the reason are kept.")
                          .arg(m_shown->card.unit.toString()),
                      tr("Show the &full data"), [this](const QString &reason) { unmask(reason); });
    }
}

void FlatCardView::unmask(const QString &reason)
{
    m_seat.gateway.change(
        this,
        [flat = *m_flat, actor = *m_seat.session.actor(), reason](Services &services) {
            return services.privacy->unmask(actor, flat, reason);
        },
        [this, turn = m_turn](const Result<FlatFile> &file) {
            if (turn != m_turn || !m_shown) {
                return;
            }
            if (!file) {
                m_seat.notifier.showError(file.error());
                return;
            }
            m_reason->close();
            m_shown->card = file->card;
            m_shown->history = file->history;
            showCard();
        });
}

void FlatCardView::changeFlat()
{
    if (m_shown) {
        const OwnerDialogs::FlatStart start{.buildings = m_shown->buildings,
                                            .flat = m_shown->card.flat,
                                            .keepsSensitiveData = m_shown->keepsSensitiveData};
        auto *dialog = OwnerDialogs::flat(m_seat, start, this);
        connect(dialog, &QDialog::accepted, this, [this] { showFlat(m_flat); });
        dialog->open();
    }
}

void FlatCardView::addPerson()
{
    if (m_shown) {
        OwnerDialogs::resident(m_seat, *m_flat, {}, m_shown->keepsSensitiveData, this)->open();
    }
}

void FlatCardView::addVehicle()
{
    if (m_shown) {
        OwnerDialogs::vehicle(m_seat, *m_flat, {}, this)->open();
    }
}

/// After a change the card is read again, masked, since full data could be outdated.
void FlatCardView::changeChosen()
{
    if (!m_change->isEnabled()) {
        return;
    }
    QDialog *dialog = nullptr;
    if (const Resident *resident = chosenResident()) {
        dialog = OwnerDialogs::resident(m_seat, *m_flat, *resident, m_shown->keepsSensitiveData, this);
    } else if (const Vehicle *vehicle = chosenVehicle()) {
        dialog = OwnerDialogs::vehicle(m_seat, *m_flat, *vehicle, this);
    } else {
        return;
    }
    connect(dialog, &QDialog::accepted, this, [this] { showFlat(m_flat); });
    dialog->open();
}

void FlatCardView::change(std::function<Result<void>(Services &, const Actor &)> task, const QString &done)
{
    LiveView::change(std::move(task), [this, done] { m_seat.notifier.showMessage(done); });
}

void FlatCardView::withdrawFlat()
{
    if (!m_shown) {
        return;
    }
    const QString unit = m_shown->card.unit.toString();
    m_seat.notifier.confirm(
        tr("Flat %1 and everybody in it will no longer be shown. This cannot be undone here.").arg(unit),
        tr("Deactivate the &flat"), [this, unit, flat = m_shown->card.flat.id] {
            change([flat](Services &services, const Actor &actor) { return services.owners->withdraw(actor, flat); },
                   tr("Flat %1 is deactivated.").arg(unit));
        });
}

void FlatCardView::withdrawChosen()
{
    const auto confirm = [this](const QString &question, auto id) {
        m_seat.notifier.confirm(question, tr("Deacti&vate"), [this, id] {
            change([id](Services &services, const Actor &actor) { return services.owners->withdraw(actor, id); },
                   tr("Deactivated."));
        });
    };
    if (const Resident *resident = chosenResident()) {
        confirm(tr("%1 will no longer be shown in %2. This cannot be undone here.")
                    .arg(resident->name, m_shown->card.unit.toString()),
                resident->id);
    } else if (const Vehicle *vehicle = chosenVehicle()) {
        confirm(tr("%1 will no longer be shown in %2. This cannot be undone here.")
                    .arg(vehicle->plate, m_shown->card.unit.toString()),
                vehicle->id);
    }
}

void FlatCardView::print()
{
    if (!m_shown || !m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.ask(
        this, [](Services &services) { return services.centre->centre(); },
        [this, turn = m_turn, shown = *m_shown](const Result<Centre> &centre) {
            if (turn != m_turn) {
                return;
            }
            if (!centre) {
                m_seat.notifier.showError(centre.error());
                return;
            }
            const OwnerPrintOptions options = optionsOf(*centre, m_seat.clock, *m_seat.session.actor());
            PrintPreview::open(
                m_seat, centre->language, [&] { return FlatCardDocument::of(shown.card, shown.history, options); },
                this);
        });
}

void FlatCardView::askForOwnData()
{
    if (const Resident *resident = chosenResident()) {
        m_reason->ask(tr("The sheet shows everything stored about %1 in full. Who is it for, and how was their "
                         "identity checked? The answer is kept with your name and the time.")
                          .arg(resident->name),
                      tr("Print the sheet"),
                      [this, id = resident->id](const QString &reason) { printOwnData(id, reason); });
    }
}

void FlatCardView::printOwnData(ResidentId resident, const QString &reason)
{
    struct Sheet
    {
        OwnData content;
        Centre centre;
    };
    m_seat.gateway.change(
        this,
        [resident, actor = *m_seat.session.actor(), reason](Services &services) -> Result<Sheet> {
            TRY(const Centre centre, services.centre->centre());
            TRY(const OwnData own, services.privacy->ownData(actor, resident, reason));
            return Sheet{own, centre};
        },
        [this, turn = m_turn](const Result<Sheet> &sheet) {
            if (turn != m_turn) {
                return;
            }
            if (!sheet) {
                m_seat.notifier.showError(sheet.error());
                return;
            }
            m_reason->close();
            const OwnerPrintOptions options = optionsOf(sheet->centre, m_seat.clock, *m_seat.session.actor());
            PrintPreview::open(
                m_seat, sheet->centre.language, [&] { return OwnDataDocument::of(sheet->content, options); }, this);
        });
}

void FlatCardView::registerRequest()
{
    if (const Resident *resident = chosenResident()) {
        auto *dialog = RequestDialogs::request(m_seat, resident->id, resident->name, this);
        connect(dialog, &QDialog::accepted, this, [this] {
            m_seat.notifier.showMessage(tr("The request is registered. It is answered under Requests."));
        });
        dialog->open();
    }
}

void FlatCardView::openLine(qint64 place)
{
    const std::size_t index = static_cast<std::size_t>(place);
    if (m_shown && index < m_shown->history.size()) {
        Q_EMIT historyWanted(m_shown->history[index].kind, m_shown->history[index].reference);
    }
}

} // namespace dutydesk
