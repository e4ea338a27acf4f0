// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerexportdialog.h"

#include "common/controls.h"
#include "common/fieldform.h"
#include "common/reasonbar.h"
#include "common/services.h"
#include "datarequests/privacyservice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

OwnerExportDialog::OwnerExportDialog(Session &session, const QString &title, const Proceed &proceed, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_title(title)
    , m_proceed(proceed)
    , m_form(new FieldForm(this))
    , m_reason(m_form->addLine(tr("&Reason"), u"exportReasonEdit"_s, ReasonBar::warning()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ownerExportDialog"_s);
    setWindowTitle(title);
    auto *explanation = new QLabel(tr("The list on screen leaves the program, with personal data masked. Your name, "
                                      "the time and the reason are kept in the access log."),
                                   this);
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *exporting = buttons->addButton(tr("&Continue…"), QDialogButtonBox::AcceptRole);
    exporting->setObjectName(u"exportOwnersButton"_s);
    exporting->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnerExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    makeAccessible(*this);
}

QString OwnerExportDialog::refusal()
{
    return tr("Only the centre manager may export or print registers of owners.");
}

TakeOut OwnerExportDialog::takeOut(Session &session)
{
    return {Right::ExportOwnerData, refusal(), [&session](QWidget &page, const QString &title, const Proceed &proceed) {
                (new OwnerExportDialog(session, title, proceed, &page))->open();
            }};
}

void OwnerExportDialog::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (!m_session.actor() || !m_session.actor()->may(Right::ExportOwnerData)) {
        m_form->refuse(m_reason, refusal());
    } else if (reason.isEmpty()) {
        m_form->refuse(m_reason, ReasonBar::wanted());
    } else {
        m_proceed([actor = *m_session.actor(), title = m_title, reason](Services &services, int rows) {
            return services.privacy->recordExport(actor, title, rows, reason);
        });
        QDialog::accept();
    }
}

} // namespace dutydesk
