// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/accesslogview.h"

#include "common/emptyhint.h"
#include "common/registertable.h"
#include "common/services.h"
#include "layout/formhtml.h"
#include "owners/filterrow.h"
#include "owners/ownerexportdialog.h"
#include "owners/ownerwords.h"
#include "owners/signedinreading.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

AccessLogView::AccessLogView(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_session(session)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_filter(new QLineEdit(this))
    , m_first(new QDateEdit(clock.today().addMonths(-1), this))
    , m_last(new QDateEdit(clock.today(), this))
    , m_list(new RegisterTable(
          u"accessesView"_s, tr("Access log"),
          {tr("Time"), tr("Officer"), tr("Unit"), tr("Person"), tr("How"), tr("Fields"), tr("Reason")}, this))
{
    m_list->wrapText();
    m_list->stretch(6);
    hintWhenEmpty(*m_list, tr("In this time nobody saw personal data in full. Each look is kept here by itself."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeFilterRow());
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &AccessLogView::showList);
    connect(m_first, &QDateEdit::dateChanged, this, &AccessLogView::reload);
    connect(m_last, &QDateEdit::dateChanged, this, &AccessLogView::reload);
    connect(&m_gateway, &Gateway::changed, this, &AccessLogView::reload);
    connect(&m_session, &Session::changed, this, &AccessLogView::reload);
}

QWidget *AccessLogView::makeFilterRow()
{
    auto *row = new FilterRow(this);
    row->add(tr("&Look for"), m_filter, u"accessFilterEdit"_s, 1);
    row->add(tr("&From"), m_first, u"accessFirstEdit"_s);
    row->add(tr("&to"), m_last, u"accessLastEdit"_s);
    row->addButton(OwnerExportDialog::makeButton(m_gateway, m_session, m_notifier, *m_list, *this));
    m_filter->setClearButtonEnabled(true);
    for (QDateEdit *date : {m_first, m_last}) {
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setCalendarPopup(true);
        date->setKeyboardTracking(false);
    }
    return row;
}

void AccessLogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void AccessLogView::reload()
{
    if (!m_session.actor() || !m_session.actor()->may(Right::GuardOwnerData)) {
        m_lines.clear();
        showList();
        return;
    }
    if (!isVisible()) {
        return;
    }
    readWhileSignedIn(
        this, m_gateway, m_session, m_notifier,
        [first = m_first->date(), last = m_last->date()](Services &services, const Actor &actor) {
            return services.privacy->accesses(actor, first, last);
        },
        [this](const std::vector<AccessLine> &lines) {
            m_lines = lines;
            showList();
        });
}

void AccessLogView::showList()
{
    std::vector<RegisterTable::Row> rows;
    for (const AccessLine &line : m_lines) {
        const AccessRecord &record = line.record;
        const RegisterTable::Row row{record.id.value(),
                                     {{formhtml::moment(record.at, m_clock.zone())},
                                      {line.officer},
                                      {line.unit},
                                      {line.person},
                                      {OwnerWords::accessKind(record.kind)},
                                      {OwnerWords::fields(record)},
                                      {record.reason.toString()}}};
        const QString typed = m_filter->text().trimmed();
        if (std::ranges::any_of(row.cells, [&](const RegisterTable::Cell &cell) {
                return cell.text.contains(typed, Qt::CaseInsensitive);
            })) {
            rows.push_back(row);
        }
    }
    m_list->showRows(std::move(rows));
}

} // namespace dutydesk
