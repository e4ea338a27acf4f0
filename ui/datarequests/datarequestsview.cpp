// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/datarequestsview.h"

#include "datarequests/erasuredialog.h"
#include "datarequests/requestdialogs.h"
#include "layout/formhtml.h"
#include "owners/ownerexportdialog.h"
#include "owners/ownerwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString requestPerson(const DataRequestLine &line)
{
    return line.person.isEmpty() ? DataRequestsView::tr("data erased") : line.person;
}

RegisterCell requestState(const DataRequestLine &line)
{
    return line.request.doneAt ? RegisterCell{.text = DataRequestsView::tr("answered"), .tone = Tone::Done}
                               : RegisterCell{.text = DataRequestsView::tr("open"), .tone = Tone::Warning};
}

QString requestAnswered(const DataRequestLine &line, const QTimeZone &zone)
{
    return line.request.doneAt
               ? DataRequestsView::tr("%1 by %2").arg(formhtml::moment(*line.request.doneAt, zone), line.doneBy)
               : QString();
}

QString requestDetails(const DataRequestLine &line, const QTimeZone &zone)
{
    return formhtml::facts({{DataRequestsView::tr("Received"), formhtml::moment(line.request.askedAt, zone)},
                            {DataRequestsView::tr("Received by"), line.receivedBy},
                            {DataRequestsView::tr("In their words"), line.request.matter},
                            {DataRequestsView::tr("Answered"), requestAnswered(line, zone)},
                            {DataRequestsView::tr("Answer"), line.request.outcome}},
                           1);
}

} // namespace

DataRequestsView::DataRequestsView(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, seat] { return describe(this, seat); }, parent)
    , m_due(new QLabel(this))
{
    m_due->setObjectName(u"dueForErasureLabel"_s);
    m_due->setWordWrap(true);
    m_due->setMargin(fontMetrics().height() / 3);
    Theme::dress(*m_due, Tone::Warning);
    aboveList()->addWidget(m_due);
    m_due->hide();
}

void DataRequestsView::read()
{
    RegisterPage::read();
    if (m_seat.session.actor()->may(Right::GuardOwnerData)) {
        ask([](Services &services, const Actor &actor) { return services.privacy->dueForErasure(actor); },
            [this](const std::vector<DataDueForErasure> &due) { showDue(due); });
    }
}

void DataRequestsView::clear()
{
    RegisterPage::clear();
    showDue({});
}

void DataRequestsView::showDue(const std::vector<DataDueForErasure> &due)
{
    QStringList people;
    for (const DataDueForErasure &one : due) {
        people.append(tr("%1 %2, until %3", "unit, person, day of moving out")
                          .arg(one.unit, one.person, one.until.toString(Qt::ISODate)));
    }
    m_due->setText(
        tr("The data of %n people who moved out has been kept as long as the settings say. To erase it, choose "
           "the person in the archive, then Personal data, Register a request: %1",
           nullptr, int(due.size()))
            .arg(people.join(u"; "_s)));
    m_due->setVisible(!due.empty());
}

// NOLINTNEXTLINE(readability-function-size): a description is one value
Register<DataRequestLine> DataRequestsView::describe(DataRequestsView *view, const Seat &seat)
{
    using Line = DataRequestLine;
    const QTimeZone zone = seat.clock.zone();
    return {
        .frame = {.name = u"requestsView"_s,
                  .title = tr("Requests"),
                  .shows = {RecordType::DataRequest, RecordType::StaffMember, RecordType::Building, RecordType::Flat,
                            RecordType::Resident, RecordType::Erasure, RecordType::Centre},
                  .emptyHint =
                      tr("No requests yet. When owners ask for a copy, a correction or the erasure of their personal "
                         "data, choose the person in the archive, then Personal data, Register a request."),
                  .chooseHint = tr("Choose a request to see what was asked and answered."),
                  .searchName = u"requestFilterEdit"_s,
                  .stretched = 3,
                  .takeOut = OwnerExportDialog::takeOut(seat.session)},
        .list = [](Services &services, const Actor &actor,
                   const DatePeriod &) { return services.privacy->requests(actor); },
        .id = [](const Line &line) { return line.request.id.value(); },
        .columns = {{{tr("Received"), tr("Received by")},
                     [zone](const Line &line) {
                         RegisterCell cell = RegisterCell::moment(line.request.askedAt, zone);
                         cell.subline = line.receivedBy;
                         return cell;
                     }},
                    {tr("Unit"), &Line::unit},
                    {tr("Person"), requestPerson},
                    {{tr("Asks for"), tr("In their words")},
                     [](const Line &line) {
                         return RegisterCell::strong(OwnerWords::requestKind(line.request.kind), line.request.matter);
                     }},
                    {tr("State"), requestState},
                    {{tr("Answer"), tr("Answered")},
                     [zone](const Line &line) {
                         return RegisterCell{.text = line.request.outcome, .subline = requestAnswered(line, zone)};
                     }}},
        .filters = {{{tr("State"), u"requestStateFilter"_s, {tr("open"), tr("answered")}},
                     [](const Line &line) { return requestState(line).text; }},
                    {{tr("Asks for"), u"requestKindFilter"_s},
                     [](const Line &line) { return OwnerWords::requestKind(line.request.kind); }}},
        .acts = {{{.label = tr("Ans&wer…"),
                   .name = u"answerRequestButton"_s,
                   .right = Right::ChangeArchive,
                   .isNext = true},
                  [view](const Line *line) { RequestDialogs::answer(view->m_seat, *line, view)->open(); },
                  [](const Line *line) { return !line->request.doneAt; }},
                 {{tr("&Erase the data…"), u"eraseButton"_s, Right::GuardOwnerData},
                  [view](const Line *line) { view->erase(*line); },
                  [](const Line *line) {
                      return !line->request.doneAt && line->request.kind == DataRequestKind::Erasure;
                  }}},
        .heading =
            [](const Line &line) {
                return tr("%1 · %2 · %3", "kind of request, unit, person")
                    .arg(OwnerWords::requestKind(line.request.kind), line.unit, requestPerson(line));
            },
        .detail = [zone](const Line &line) { return requestDetails(line, zone); }};
}

void DataRequestsView::erase(const DataRequestLine &line)
{
    auto *dialog = new ErasureDialog(m_seat, line, this);
    connect(dialog, &QDialog::accepted, this,
            [this] { m_seat.notifier.showMessage(tr("The data is erased. The certificate is kept.")); });
    dialog->open();
}

} // namespace dutydesk
