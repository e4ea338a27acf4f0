// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilitiesview.h"

#include "common/emptyhint.h"
#include "facilities/facilitydialogs.h"
#include "layout/formhtml.h"
#include "owners/ownerarchive.h"
#include "owners/ownerwords.h"

#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

RegisterCell conditionChip(FacilityState state)
{
    return {.text = OwnerWords::facilityState(state),
            .tone = state == FacilityState::InOrder    ? Tone::Quiet
                    : state == FacilityState::Impaired ? Tone::Warning
                                                       : Tone::Overdue};
}

RegisterCell facilityState(const FacilityLine &line)
{
    return line.facility.active ? conditionChip(line.facility.state)
                                : RegisterCell{.text = FacilitiesView::tr("out of use"), .tone = Tone::Quiet};
}

QString facilityPlace(const FacilityLine &line)
{
    const QString &where = line.facility.place;
    return line.building.isEmpty() ? where
           : where.isEmpty()       ? FacilitiesView::tr("building %1").arg(line.building)
                                   : FacilitiesView::tr("building %1, %2").arg(line.building, where);
}

/// Shows the remaining time of a certificate only if it is short.
RegisterCell facilityInspection(const FacilityLine &line, QDate today)
{
    RegisterCell cell = RegisterCell::day(line.facility.inspectedUntil);
    if (line.inspectionIsDue) {
        const auto left = static_cast<int>(today.daysTo(*line.facility.inspectedUntil));
        const QString term = left < 0 ? FacilitiesView::tr("overdue by %n day(s)", nullptr, -left)
                                      : FacilitiesView::tr("due in %n day(s)", nullptr, left);
        cell.subline = std::exchange(cell.text, term);
        cell.tone = left < 0 ? Tone::Overdue : Tone::Warning;
        cell.icon = Icon::Clock;
    }
    return cell;
}

QString facilityDetails(const FacilityLine &line)
{
    const Facility &facility = line.facility;
    return formhtml::facts({{FacilitiesView::tr("Place"), facilityPlace(line)},
                            {FacilitiesView::tr("Kind"), facility.kind},
                            {FacilitiesView::tr("Inspected until"), RegisterCell::day(facility.inspectedUntil).text},
                            {FacilitiesView::tr("Department"), facility.department},
                            {FacilitiesView::tr("Maintainer"), facility.maintainer},
                            {FacilitiesView::tr("Telephone"), facility.maintainerTelephone},
                            {FacilitiesView::tr("Note"), facility.note}});
}

} // namespace

FacilitiesView::FacilitiesView(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, &clock = seat.clock] { return describe(this, clock); }, parent)
    , m_history(new RegisterTable(u"facilityHistoryView"_s, tr("History"),
                                  {tr("Time"), tr("What happened"), tr("State afterwards"), tr("Officer")}, this))
{
    hintWhenEmpty(*m_history, tr("Faults, repairs and inspections stand here, the newest first."));
    m_history->wrapText();
    m_history->stretch(1);
    belowDetails()->addWidget(m_history, 1);
}

// NOLINTNEXTLINE(readability-function-size): a description is one value
Register<FacilityLine> FacilitiesView::describe(FacilitiesView *view, const Clock &clock)
{
    using Line = FacilityLine;
    constexpr Right change = Right::ChangeArchive;
    const QStringList states = allWords(&OwnerWords::facilityState);
    const auto nameOf = [](const Line &line) { return line.facility.name.toString(); };
    return {
        .frame = {.name = u"facilitiesView"_s,
                  .title = tr("Common facilities"),
                  .shows = {RecordType::Facility, RecordType::FacilityEvent, RecordType::Building,
                            RecordType::StaffMember},
                  .emptyHint = tr("No facilities yet. Lifts, pumps, hydrants, gates and everything else that is shared "
                                  "belong here. Press Ctrl+N to add one."),
                  .chooseHint = tr("Select a facility to see its details."),
                  .searchName = u"facilityFilterEdit"_s,
                  .stretched = 1},
        .list = [](Services &services, const Actor &actor,
                   const DatePeriod &) { return services.facilities->facilities(actor); },
        .id = [](const Line &line) { return line.facility.id.value(); },
        .columns = {{tr("Place"), facilityPlace},
                    {{tr("Facility"), tr("Maintainer")},
                     [](const Line &line) {
                         return RegisterCell::strong(line.facility.name.toString(), line.facility.maintainer);
                     }},
                    {tr("Kind"), [](const Line &line) { return line.facility.kind; }},
                    {tr("State"), facilityState},
                    {tr("Inspected until"),
                     [&clock](const Line &line) { return facilityInspection(line, clock.today()); }}},
        .filters =
            {{{tr("Kind"), u"facilityKindFilter"_s}, [](const Line &line) { return line.facility.kind; }},
             {{tr("State"), u"facilityStateFilter"_s, states + QStringList{tr("inspection due"), tr("out of use")}},
              [](const Line &line) {
                  return QStringList{facilityState(line).text, line.inspectionIsDue ? tr("inspection due") : QString()};
              }}},
        .acts = {{{tr("&New facility…"), u"newFacilityButton"_s, change, Icon::Add, QKeySequence::New, false},
                  [view](const Line *) { view->openDialog({}); }},
                 {{.label = tr("Note an &event…"), .name = u"facilityEventButton"_s, .right = change, .isNext = true},
                  [view](const Line *line) { view->openEvent(line->facility); }},
                 {{tr("C&hange…"), u"changeFacilityButton"_s, change},
                  [view](const Line *line) { view->openDialog(line->facility); }},
                 {{tr("Take &out of use"), u"facilityActiveButton"_s, change},
                  [view](const Line *line) {
                      view->change(
                          [id = line->facility.id, active = !line->facility.active](Services &services,
                                                                                    const Actor &actor) {
                              return services.facilities->setActive(actor, id, active);
                          },
                          [](const Facility &) {});
                  },
                  {},
                  [](const Line &line) {
                      return line.facility.active ? tr("Take &out of use") : tr("Return t&o use");
                  }}},
        .heading = nameOf,
        .detail = facilityDetails,
        .isRetired = [](const Line &line) { return !line.facility.active; }};
}

void FacilitiesView::followChoice()
{
    const FacilityLine *line = chosen();
    m_history->setVisible(line);
    if (!line) {
        m_history->showRows({});
        return;
    }
    ask([id = line->facility.id](Services &services,
                                 const Actor &actor) { return services.facilities->history(actor, id); },
        [this, id = line->facility.id](const std::vector<FacilityEventLine> &events) {
            if (!chosen() || chosen()->facility.id != id) { // another facility was chosen meanwhile
                return;
            }
            std::vector<RegisterRow> rows;
            for (const auto &[event, officer] : events) {
                rows.push_back({event.id.value(),
                                {RegisterCell::moment(event.happenedAt, m_seat.clock.zone()),
                                 RegisterCell::strong(event.what.toString()),
                                 conditionChip(event.state),
                                 {officer}}});
            }
            m_history->showRows(std::move(rows));
        });
}

void FacilitiesView::openDialog(const std::optional<Facility> &facility)
{
    QStringList kinds;
    for (const FacilityLine &line : lines()) {
        kinds.append(line.facility.kind);
    }
    kinds.removeDuplicates();
    kinds.removeAll(QString());
    ask([](Services &services, const Actor &actor) { return services.owners->buildings(actor); },
        [this, kinds, facility](const std::vector<Building> &buildings) {
            auto *dialog = FacilityDialogs::facility(m_seat, buildings, kinds, facility, this);
            connect(dialog, &RecordDialog::saved, this, [this](qint64 saved) { choose(saved); });
            dialog->open();
        });
}

void FacilitiesView::openEvent(const Facility &facility)
{
    auto *dialog = FacilityDialogs::event(m_seat, facility, this);
    connect(dialog, &QDialog::accepted, this, [this] { m_seat.notifier.showMessage(tr("The event is noted.")); });
    dialog->open();
}

} // namespace dutydesk
