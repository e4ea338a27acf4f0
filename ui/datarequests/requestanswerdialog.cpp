// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/requestanswerdialog.h"

#include "common/reasonbar.h"
#include "common/services.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString explanationOf(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Copy:
        return RequestAnswerDialog::tr("The copy is printed from the owner archive: Personal data, Own data sheet. Say "
                                       "here that it was handed over, or why not.");
    case DataRequestKind::Correction:
        return RequestAnswerDialog::tr("The correction is made in the owner archive. Say here that it was made, or why "
                                       "not. Numbers in the request are masked: the own data sheet has them in full.");
    case DataRequestKind::Erasure:
        return RequestAnswerDialog::tr(
            "An answer here leaves the data as it is: say why it must be kept. Erasing is the "
            "manager's, with a second person.");
    }
    Q_UNREACHABLE();
}

} // namespace

RequestAnswerDialog::RequestAnswerDialog(Gateway &gateway, Session &session, const DataRequestLine &line,
                                         QWidget *parent)
    : ArchiveDialog(gateway, session, tr("Answer the request of %1, %2").arg(line.person, line.unit),
                    u"requestAnswerDialog"_s, parent)
    , m_request(line.request.id)
{
    auto *explanation = new QLabel(explanationOf(line.request.kind) + u"\n\n"_s + ReasonBar::warning(), this);
    explanation->setWordWrap(true);
    content()->insertWidget(0, explanation);
    FieldForm &form = addForm();
    m_outcome = form.addLine(tr("&Answer"), u"outcomeEdit"_s);
    setProblem(u"outcome"_s, form, m_outcome, tr("Please write what the person is told."));
    m_outcome->setFocus();
}

void RequestAnswerDialog::submit()
{
    if (!startChecking()) {
        return;
    }
    send([id = m_request, outcome = m_outcome->text()](Services &services, const Actor &actor) {
        return services.privacy->answer(actor, id, outcome);
    });
}

} // namespace dutydesk
