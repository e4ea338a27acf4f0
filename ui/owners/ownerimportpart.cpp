// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerimportpart.h"

#include "common/icons.h"
#include "owners/ownerimportdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

OwnerImportPart::OwnerImportPart(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                                 QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_import(new QPushButton(iconOf(Icon::Import), tr("&Take in from a spreadsheet…"), this))
{
    auto *explanation =
        new QLabel(tr("Buildings, flats, owners, households, tenants and vehicles come in from the "
                      "spreadsheets that you have. What an import made can be withdrawn as a whole. The "
                      "head of the desk and the manager may do it."),
                   this);
    explanation->setWordWrap(true);
    m_import->setObjectName(u"ownerImportButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_import, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_import, &QPushButton::clicked, this, [this, &gateway, &notifier, &clock] {
        (new OwnerImportDialog(gateway, m_session, notifier, clock, this))->open();
    });
    connect(&m_session, &Session::changed, this, &OwnerImportPart::followSession);
    followSession();
}

void OwnerImportPart::followSession()
{
    m_import->setEnabled(m_session.actor() && OwnerImport::allows(*m_session.actor()));
}

} // namespace dutydesk
