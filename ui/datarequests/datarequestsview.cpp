// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/datarequestsview.h"

#include "common/emptyhint.h"
#include "common/registertable.h"
#include "common/services.h"
#include "datarequests/erasuredialog.h"
#include "datarequests/requestdialogs.h"
#include "layout/formhtml.h"
#include "owners/ownerexportdialog.h"
#include "owners/ownerwords.h"
#include "owners/signedinreading.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

DataRequestsView::DataRequestsView(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_openOnly(new QCheckBox(tr("only &open ones"), this))
    , m_list(new RegisterTable(u"requestsView"_s, tr("Requests"),
                               {tr("Received"), tr("Unit"), tr("Person"), tr("Asks for"), tr("In their words"),
                                tr("Received by"), tr("State"), tr("Answer")},
                               this))
    , m_answer(new QPushButton(tr("Ans&wer…"), this))
    , m_erase(new QPushButton(tr("&Erase the data…"), this))
{
    m_openOnly->setObjectName(u"openRequestsBox"_s);
    m_answer->setObjectName(u"answerRequestButton"_s);
    m_erase->setObjectName(u"eraseButton"_s);
    m_list->wrapText();
    m_list->stretch(4);
    hintWhenEmpty(*m_list,
                  tr("No request is here. Where an owner asks for a copy, a correction or the erasure of their "
                     "data, choose the person in the archive, then Personal data, Register a request."));
    auto *line = new QHBoxLayout;
    line->addWidget(m_openOnly, 1);
    line->addWidget(m_answer);
    line->addWidget(m_erase);
    line->addWidget(OwnerExportDialog::makeButton(m_seat.gateway, m_seat.session, m_seat.notifier, *m_list, *this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    connect(m_openOnly, &QCheckBox::toggled, this, &DataRequestsView::showList);
    connect(m_list, &RegisterTable::chosen, this, &DataRequestsView::enableActions);
    connect(m_list, &RegisterTable::opened, this, &DataRequestsView::openAnswer);
    connect(m_answer, &QPushButton::clicked, this, &DataRequestsView::openAnswer);
    connect(m_erase, &QPushButton::clicked, this, &DataRequestsView::openErasure);
    connect(&m_seat.gateway, &Gateway::changed, this, &DataRequestsView::reload);
    connect(&m_seat.session, &Session::changed, this, &DataRequestsView::reload);
    enableActions();
}

void DataRequestsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void DataRequestsView::showRequest(DataRequestId request)
{
    m_wanted = request;
    m_openOnly->setChecked(false);
    reload();
}

void DataRequestsView::reload()
{
    if (!m_seat.session.actor()) {
        m_lines.clear();
        showList();
        return;
    }
    if (!isVisible()) {
        return;
    }
    readWhileSignedIn(
        this, m_seat.gateway, m_seat.session, m_seat.notifier,
        [](Services &services, const Actor &actor) { return services.privacy->requests(actor); },
        [this](const std::vector<DataRequestLine> &lines) {
            m_lines = lines;
            showList();
            if (const auto wanted = std::exchange(m_wanted, {})) {
                m_list->choose(wanted->value());
                m_list->setFocus(Qt::OtherFocusReason);
            }
        });
}

void DataRequestsView::showList()
{
    std::vector<RegisterTable::Row> rows;
    for (const DataRequestLine &line : m_lines) {
        const DataRequest &request = line.request;
        if (m_openOnly->isChecked() && request.doneAt) {
            continue;
        }
        const QString state =
            request.doneAt
                ? tr("answered %1 by %2").arg(formhtml::moment(*request.doneAt, m_seat.clock.zone()), line.doneBy)
                : tr("open");
        rows.push_back({request.id.value(),
                        {{formhtml::moment(request.askedAt, m_seat.clock.zone())},
                         {line.unit},
                         {line.person.isEmpty() ? tr("data erased") : line.person},
                         {OwnerWords::requestKind(request.kind)},
                         {request.matter},
                         {line.receivedBy},
                         {.text = state, .tone = request.doneAt ? std::nullopt : std::optional(Tone::Warning)},
                         {request.outcome}}});
    }
    m_list->showRows(std::move(rows));
    enableActions();
}

const DataRequestLine *DataRequestsView::chosen() const
{
    const std::optional<qint64> id = m_list->chosenId();
    const auto found = std::ranges::find_if(
        m_lines, [&](const DataRequestLine &line) { return id && line.request.id.value() == *id; });
    return found == m_lines.end() ? nullptr : &*found;
}

void DataRequestsView::enableActions()
{
    const auto &actor = m_seat.session.actor();
    const DataRequestLine *line = chosen();
    const bool isOpen = line && !line->request.doneAt;
    m_answer->setEnabled(isOpen && actor && actor->may(Right::ChangeArchive));
    m_erase->setVisible(actor && actor->may(Right::GuardOwnerData));
    m_erase->setEnabled(isOpen && line->request.kind == DataRequestKind::Erasure);
}

void DataRequestsView::openAnswer()
{
    if (const DataRequestLine *line = chosen(); line && m_answer->isEnabled()) {
        RequestDialogs::answer(m_seat, *line, this)->open();
    }
}

void DataRequestsView::openErasure()
{
    if (const DataRequestLine *line = chosen()) {
        auto *dialog = new ErasureDialog(m_seat, *line, this);
        connect(dialog, &QDialog::accepted, this,
                [this] { m_seat.notifier.showMessage(tr("The data is erased. The certificate is kept.")); });
        dialog->open();
    }
}

} // namespace dutydesk
