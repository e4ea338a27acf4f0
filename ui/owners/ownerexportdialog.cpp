// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerexportdialog.h"

#include "common/controls.h"
#include "common/reasonbar.h"
#include "common/registerexport.h"
#include "common/services.h"
#include "datarequests/privacyservice.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

OwnerExportDialog::OwnerExportDialog(Gateway &gateway, Session &session, Notifier &notifier, const TableExport &table,
                                     QWidget *parent)
    : QDialog(parent)
    , m_gateway(gateway)
    , m_session(session)
    , m_notifier(notifier)
    , m_table(table)
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ownerExportDialog"_s);
    setWindowTitle(tr("Export: %1").arg(table.title));
    auto *explanation =
        new QLabel(tr("The file holds what is on screen, with personal data masked. Who exported it, when "
                      "and why is kept in the log of accesses.")
                       + u"\n\n"_s + ReasonBar::warning(),
                   this);
    explanation->setWordWrap(true);
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"exportReasonEdit"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *exporting = buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole);
    exporting->setObjectName(u"exportOwnersButton"_s);
    exporting->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnerExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    makeAccessible(*this);
}

QPushButton *OwnerExportDialog::makeButton(Gateway &gateway, Session &session, Notifier &notifier,
                                           const QAbstractItemView &view, QWidget &page)
{
    QPushButton *button = RegisterExport::makeButton(page, [&gateway, &session, &notifier, &view, &page] {
        const TableExport table = RegisterExport::shownIn(view, view.accessibleName());
        (new OwnerExportDialog(gateway, session, notifier, table, &page))->open();
    });
    // Nobody is asked for a reason only to be refused.
    const auto follow = [&session, button, hint = button->toolTip()] {
        const bool may = session.actor() && session.actor()->may(Right::ExportOwnerData);
        button->setEnabled(may);
        button->setToolTip(may ? hint : tr("Only the centre manager may export data of owners."));
    };
    connect(&session, &Session::changed, button, follow);
    follow();
    return button;
}

void OwnerExportDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
    m_reason->setFocus();
}

void OwnerExportDialog::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (!m_session.actor() || !m_session.actor()->may(Right::ExportOwnerData)) {
        say(tr("Only the centre manager may export data of owners."));
    } else if (reason.isEmpty()) {
        say(tr("Please say what the export is for."));
    } else {
        RegisterExport::save(m_gateway, m_notifier, *parentWidget(), m_table,
                             [actor = *m_session.actor(), what = m_table.title, reason](Services &services, int rows) {
                                 return services.privacy->recordExport(actor, what, rows, reason);
                             });
        QDialog::accept();
    }
}

} // namespace dutydesk
