// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/unitnotice.h"

#include "base/try.h"
#include "common/services.h"
#include "find/findservice.h"
#include "owners/ownerarchive.h"
#include "owners/ownerwords.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPeople = 3;

const Resident *ownerIn(const FlatCard &card)
{
    const auto isOwner = [](const Resident &one) {
        return one.kind == ResidentKind::Owner && one.state == ArchiveState::Active && !one.isUnderFourteen;
    };
    const auto owner = std::ranges::find_if(card.residents, isOwner);
    return owner == card.residents.end() ? nullptr : &*owner;
}

QString peopleIn(const FlatCard &card)
{
    QStringList people;
    for (const Resident &one : card.residents) {
        if (one.state == ArchiveState::Active && !one.isUnderFourteen && people.size() < mostPeople) {
            people.append(QString(OwnerWords::kind(one.kind) + u' ' + one.name + u' ' + one.telephone).trimmed());
        }
    }
    return people.join(u", "_s);
}

} // namespace

UnitNotice::UnitNotice(const Fields &fields, const Seat &seat, QWidget *parent)
    : QLabel(parent)
    , m_fields(fields)
    , m_seat(seat)
{
    setObjectName(u"unitNotice"_s);
    setWordWrap(true);
    hide();
    connect(&m_fields.place, &QLineEdit::textChanged, this, &UnitNotice::follow);
    connect(&m_fields.place, &QLineEdit::editingFinished, this, &UnitNotice::fill);
    if (const QCompleter *completer = m_fields.place.completer()) {
        // The connection is queued, since the field takes the chosen text at the same signal.
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &UnitNotice::fill,
                Qt::QueuedConnection);
    }
    connect(&m_seat.session, &Session::changed, this, [this] {
        m_place.clear();
        take({}); // the notice must not stay behind the lock
    });
}

Result<UnitNotice::About> UnitNotice::read(Services &services, const Actor &actor, const QString &place)
{
    TRY(const std::vector<FindHit> flats, services.find->flatsMeant(actor, place));
    About about;
    for (const FindHit &flat : flats) {
        about.flats.append(flat.title);
    }
    if (flats.size() != 1) {
        return about;
    }
    const FlatId flat(flats.front().record.id);
    TRY(const FlatCard card, services.owners->card(actor, flat));
    TRY(const std::vector<HistoryLine> history, services.owners->history(actor, flat));
    about.card = card;
    std::ranges::copy_if(history, std::back_inserter(about.open),
                         [](const HistoryLine &line) { return line.isOpen && !line.isStruck; });
    return about;
}

void UnitNotice::follow()
{
    const QString place = m_fields.place.text().trimmed();
    if (place == m_place) {
        return;
    }
    m_place = place;
    m_fillsWhenRead = false;
    take({});
    if (!UnitNumber::from(place) || !m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.ask(
        this, [place, actor = *m_seat.session.actor()](Services &services) { return read(services, actor, place); },
        [this, place](const Result<About> &about) {
            // A field that nothing can be said of is a field all the same.
            if (about && place == m_place && m_seat.session.actor()) {
                take(*about);
            }
        });
}

void UnitNotice::take(const About &about)
{
    m_about = about;
    setText(sentence(about));
    setVisible(!text().isEmpty());
    if (m_fillsWhenRead) {
        fill();
    }
}

QString UnitNotice::sentence(const About &about)
{
    if (about.flats.size() > 1) {
        return tr("May be %1. Please write the entrance too.").arg(about.flats.join(u", "_s));
    }
    if (!about.card) {
        return {};
    }
    QStringList parts{about.card->unit.toString()};
    const QString people = peopleIn(*about.card);
    parts.append(people.isEmpty() ? tr("no residents yet") : people);
    const Flat &flat = about.card->flat;
    if (flat.fitOut == FitOut::UnderWay) {
        parts.append(flat.fitOutUntil ? tr("fit-out under way until %1").arg(flat.fitOutUntil->toString(Qt::ISODate))
                                      : tr("fit-out under way"));
    }
    if (!about.open.empty()) {
        const HistoryLine &newest = about.open.front();
        parts.append(tr("open: %1 %2", "page and line, matter").arg(newest.number, newest.text.simplified().left(40)));
    }
    if (about.open.size() > 1) {
        parts.append(tr("and %n more open", nullptr, static_cast<int>(about.open.size()) - 1));
    }
    return parts.join(u" · "_s);
}

void UnitNotice::fill()
{
    m_fillsWhenRead = m_fields.place.text().trimmed() == m_place && !m_place.isEmpty() && !m_about.card;
    const bool isOurs = m_fields.person.text().isEmpty() || m_fields.person.text() == m_filledPerson;
    if (!m_about.card || !isOurs) {
        return; // the caller is another person
    }
    const Resident *owner = ownerIn(*m_about.card);
    put(m_fields.person, m_filledPerson, owner ? owner->name : QString());
    put(m_fields.telephone, m_filledTelephone, owner ? owner->telephone : QString());
}

/// Replaces text that was filled in for another flat, but never typed text.
void UnitNotice::put(QLineEdit &field, QString &filled, const QString &text)
{
    if (field.text().isEmpty() || field.text() == filled) {
        filled = text;
        field.setText(text);
    }
}

} // namespace dutydesk
