// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/amenddialog.h"

#include "common/services.h"
#include "find/unitcompleter.h"
#include "log/dutylog.h"
#include "log/entryform.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

AmendDialog::AmendDialog(Gateway &gateway, Session &session, const Clock &clock, const LogEntry &old, QWidget *parent)
    : SubmitDialog(gateway, session, tr("&Write the correction"), parent)
    , m_old(old.id)
    , m_entry(new EntryForm(clock, this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"amendDialog"_s);
    UnitCompleter::serve(*m_entry->placeEdit(), gateway, session);
    setWindowTitle(tr("Correct line %1").arg(old.line));
    m_entry->setDraft({.happenedAt = old.happenedAt,
                       .source = old.source,
                       .place = old.place,
                       .person = old.person,
                       .telephone = old.telephone,
                       .matter = old.matter.toString(),
                       .entryClass = old.entryClass,
                       .action = old.action,
                       .toldWhom = old.toldWhom,
                       .state = old.state});
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason of the correction"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason of the correction"), m_reason);
    content()->addWidget(m_entry);
    content()->addLayout(form);
    m_entry->matterEdit()->setFocus();
}

void AmendDialog::submit()
{
    if (m_entry->matterEdit()->text().trimmed().isEmpty()) {
        showProblem(tr("Please say what the line should be."), m_entry->matterEdit());
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        showProblem(tr("Please say why the line is corrected."), m_reason);
        return;
    }
    send([old = m_old, draft = m_entry->draft(), reason = m_reason->text()](Services &services, const Actor &actor) {
        return services.dutyLog->amend(actor, old, draft, reason);
    });
}

void AmendDialog::fail(const Error &error)
{
    const bool isTelephone = error == Error{ErrorCode::InvalidInput, u"telephone"_s};
    showProblem(ErrorText::of(error), isTelephone ? m_entry->telephoneEdit() : nullptr);
}

} // namespace dutydesk
