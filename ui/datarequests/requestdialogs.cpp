// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/requestdialogs.h"

#include "common/reasonbar.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

RecordDialog *RequestDialogs::request(const Seat &seat, ResidentId resident, const QString &name, QWidget *parent)
{
    const QString title = tr("Data request of %1").arg(name);
    auto *dialog = new RecordDialog(seat, title, u"dataRequestDialog"_s, parent);
    auto &form = dialog->addForm(DataRequestDraft{.resident = resident});
    form.choice(&DataRequestDraft::kind, &OwnerWords::requestKind, {tr("&Asks for"), u"requestKindBox"_s});
    form.line(&DataRequestDraft::matter,
              {tr("In their &words"), u"requestMatterEdit"_s, tr("What is to be corrected, or why it is to be erased."),
               tr("Please write down what is to be corrected.")});
    dialog->saves([](Services &services, const Actor &actor,
                     const DataRequestDraft &draft) { return services.privacy->registerRequest(actor, draft); },
                  form);
    dialog->keeps(std::optional<DataRequestId>(), std::optional(resident));
    return dialog;
}

QString RequestDialogs::explanationOf(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Copy:
        return tr("The copy is printed from the owner archive: Personal data, Own data sheet. Say here that it was "
                  "handed over, or why not.");
    case DataRequestKind::Correction:
        return tr("The correction is made in the owner archive. Say here that it was made, or why not. Numbers in the "
                  "request are masked: the own data sheet has them in full.");
    case DataRequestKind::Erasure:
        return tr("Answering here does not erase the data: say why it must be kept. Only the manager can erase it, "
                  "with a second person.");
    }
    Q_UNREACHABLE();
}

RecordDialog *RequestDialogs::answer(const Seat &seat, const DataRequestLine &line, QWidget *parent)
{
    using Answer = TextDraft<&DataRequest::outcome>;
    const QString title = tr("Answer the request of %1, %2").arg(line.person, line.unit);
    auto *dialog = new RecordDialog(seat, title, u"requestAnswerDialog"_s, parent);
    dialog->explain(explanationOf(line.request.kind) + u"\n\n"_s + ReasonBar::warning());
    auto &form = dialog->addForm(Answer());
    form.line(&Answer::text, {tr("&Answer"), u"outcomeEdit"_s, {}, tr("Please write the answer to the person.")});
    dialog->saves(
        [id = line.request.id](Services &services, const Actor &actor, const Answer &answer) {
            return services.privacy->answer(actor, id, answer.text);
        },
        form);
    dialog->keeps(std::optional(line.request.id));
    return dialog;
}

} // namespace dutydesk
