// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logdialogs.h"

#include "find/unitcompleter.h"
#include "log/cleardatadialog.h"
#include "log/dutylog.h"
#include "log/entryform.h"
#include "log/followupfields.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using Reason = TextDraft<&LogEntry::reason>;
using Outcome = TextDraft<&Case::progress>;

} // namespace

RecordDialog *LogDialogs::pageHead(const Seat &seat, const LogPage &page, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("Page header"), u"pageHeadDialog"_s, parent);
    auto &form = dialog->addForm(draftOf<PageHeadDraft>(page));
    form.line(&PageHeadDraft::weather, {tr("&Weather"), u"weatherEdit"_s});
    form.line(&PageHeadDraft::dutyManager, {tr("Duty &manager"), u"dutyManagerEdit"_s});
    dialog->saves([](Services &services, const Actor &actor,
                     const PageHeadDraft &head) { return services.logPages->setPageHead(actor, head); },
                  form);
    dialog->keeps(std::optional(page.id));
    return dialog;
}

RecordDialog *LogDialogs::correction(const Seat &seat, const LogEntry &old, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("Correct line %1").arg(old.line), u"amendDialog"_s, parent,
                                    tr("&Write the correction"));
    auto *entry = new EntryForm(seat.clock, dialog);
    UnitCompleter::serve(*entry->placeEdit(), seat);
    entry->show(draftOf<LogEntryDraft>(old));
    entry->matterEdit()->setFocus();
    dialog->content()->insertWidget(0, entry);
    auto &form = dialog->addForm(Reason());
    form.line(&Reason::text,
              {tr("&Reason of the correction"), u"reasonEdit"_s, {}, tr("Please say why the line is corrected.")});
    dialog->saves([id = old.id](Services &services, const Actor &actor, const LogEntryDraft &draft,
                                const Reason &why) { return services.logLines->amend(actor, id, draft, why.text); },
                  entry->fields(), form);
    dialog->keeps(std::optional(old.id));
    return dialog;
}

RecordDialog *LogDialogs::openWork(const Seat &seat, const std::optional<Case> &work, QWidget *parent)
{
    const std::optional<Actor> &actor = seat.session.actor();
    const QString title = work ? tr("Change open work") : tr("Add open work");
    auto *dialog = new RecordDialog(seat, title, u"openWorkDialog"_s, parent);
    auto &form = dialog->addForm(work ? draftOf<CaseDraft>(*work)
                                      : CaseDraft{.follower = actor ? actor->name.toString() : QString()});
    QLineEdit *place = form.line(&CaseDraft::place, {tr("&Unit or place"), u"placeEdit"_s});
    UnitCompleter::serve(*place, seat);
    form.line(&CaseDraft::matter, {tr("&Matter"), u"matterEdit"_s, {}, tr("Please say what is to be done.")});
    QLineEdit *progress = form.line(&CaseDraft::progress, {tr("&Progress"), u"progressEdit"_s});
    QComboBox *urgency = FollowUpFields::addTo(form, seat.clock);
    if (work) {
        progress->setFocus();
        QPushButton *clear = dialog->buttons()->addButton(tr("&Full data…"), QDialogButtonBox::ActionRole);
        clear->setObjectName(u"clearDataButton"_s);
        clear->setAutoDefault(false);
        clear->setEnabled(actor && actor->may(Right::UnmaskOwners));
        QObject::connect(clear, &QPushButton::clicked, dialog,
                         [seat, work, dialog] { (new ClearDataDialog(seat, *work, dialog))->open(); });
        if (work->urgency == Urgency::Important) {
            guardUrgency(*dialog, form, *urgency, actor && actor->may(Right::OverrideHandover));
        }
    }
    const auto id = work ? std::optional(work->id) : std::nullopt;
    dialog->saves(
        [id](Services &services, const Actor &who, const CaseDraft &draft) {
            return id ? services.openWork->change(who, *id, draft) : services.openWork->add(who, draft);
        },
        form);
    dialog->keeps(id);
    return dialog;
}

/// Makes sure that only the manager can lower important work, which blocks the handover, and with a reason (HO-7).
void LogDialogs::guardUrgency(RecordDialog &dialog, DraftForm<CaseDraft> &form, QComboBox &urgency, bool mayChange)
{
    auto *note = new QLabel(&dialog);
    note->setObjectName(u"urgencyNote"_s);
    note->setWordWrap(true);
    form.addBeneath(urgency, *note);
    if (!mayChange) {
        const QString why =
            tr("Important work blocks the handover. Only the manager makes it less important, with a reason.");
        urgency.setEnabled(false);
        urgency.setToolTip(why);
        note->setText(why);
        return;
    }
    note->setText(tr("It then blocks the handover no longer. Your name and reason are written on the page."));
    QLineEdit *because =
        form.line(&CaseDraft::lessUrgentBecause, {tr("Reason for lo&wer urgency"),
                                                  u"lessUrgentEdit"_s,
                                                  {},
                                                  tr("Please give the reason. It is written on the page.")});
    const auto show = [&form, note, because] {
        const bool asks = form.draft().urgency != Urgency::Important;
        note->setVisible(asks);
        form.setVisible(*because, asks);
    };
    QObject::connect(&form, &DraftFields::edited, &dialog, show);
    show();
}

RecordDialog *LogDialogs::outcome(const Seat &seat, const Case &work, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("Complete open work"), u"outcomeDialog"_s, parent, tr("&Done"));
    dialog->explain(work.matter.toString());
    auto &form = dialog->addForm(Outcome());
    form.line(&Outcome::text,
              {tr("&Outcome"), u"outcomeEdit"_s, {}, tr("Please enter the outcome. It is also written to the log.")});
    dialog->saves([id = work.id](Services &services, const Actor &actor,
                                 const Outcome &outcome) { return services.openWork->finish(actor, id, outcome.text); },
                  form);
    dialog->keeps(std::optional(work.id));
    return dialog;
}

} // namespace dutydesk
