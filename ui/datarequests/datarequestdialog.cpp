// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/datarequestdialog.h"

#include "common/services.h"
#include "datarequests/privacyservice.h"
#include "owners/ownerwords.h"

#include <QComboBox>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

DataRequestDialog::DataRequestDialog(Gateway &gateway, Session &session, ResidentId resident, const QString &name,
                                     QWidget *parent)
    : ArchiveDialog(gateway, session, tr("Request of %1 about their own data").arg(name), u"dataRequestDialog"_s,
                    parent)
    , m_resident(resident)
    , m_kind(new QComboBox(this))
{
    FieldForm &form = addForm();
    m_kind->setObjectName(u"requestKindBox"_s);
    for (int i = 0; i <= lastEnumerator<DataRequestKind>; ++i) {
        m_kind->addItem(OwnerWords::requestKind(static_cast<DataRequestKind>(i)));
    }
    form.addField(tr("&Asks for"), m_kind);
    m_matter = form.addLine(tr("In their &words"), u"requestMatterEdit"_s,
                            tr("What is to be corrected, or why it is to be erased."));
    setProblem(u"matter"_s, form, m_matter, tr("Please write down what is to be corrected."));
}

void DataRequestDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    send([draft = DataRequestDraft{.kind = static_cast<DataRequestKind>(m_kind->currentIndex()),
                                   .resident = m_resident,
                                   .matter = m_matter->text()}](Services &services, const Actor &actor) {
        return services.privacy->registerRequest(actor, draft);
    });
}

} // namespace dutydesk
