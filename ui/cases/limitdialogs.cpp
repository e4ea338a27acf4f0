// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/limitdialogs.h"

#include "base/limitwords.h"
#include "log/casewords.h"
#include "log/logwords.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString LimitDialogs::asked(CaseAct act)
{
    switch (act) {
    case CaseAct::PauseLimit:
        return tr("&For whom it waits, and why");
    case CaseAct::ExplainLimit:
        return tr("&Why it was missed");
    case CaseAct::ChangeLimit:
    case CaseAct::ResumeLimit:
        return tr("&Reason");
    default:
        return tr("R&emark");
    }
}

QString LimitDialogs::named(const CaseLimit &limit, const Clock &clock)
{
    const RunningLimit one{.record = RecordReference::of(limit),
                           .place = {},
                           .matter = {},
                           .nextStep = {},
                           .from = limit.runsFrom,
                           .due = limit.due,
                           .pausedAt = limit.pausedAt};
    const QDateTime now = clock.now();
    return tr("%1 · %2", "a limit and its time left")
        .arg(LimitWords::kind(limit.kind), LimitWords::timeLeft(one.leftAt(now), one.stateAt(now)));
}

std::vector<CaseLimit> LimitDialogs::admitting(const ShownCase &of, CaseAct act, const Clock &clock)
{
    std::vector<CaseLimit> limits = of.limits;
    std::erase_if(limits, [&](const CaseLimit &limit) { return !admits(limit, act, clock.now()); });
    return limits;
}

RecordDialog *LimitDialogs::make(const Seat &seat, const Case &one, CaseAct act, QWidget *parent)
{
    const QString word = CaseWords::act(one.kind, act);
    auto *dialog = new RecordDialog(seat, word, u"limitDialog"_s, parent, word);
    dialog->explain(tr("%1 · %2", "number and matter").arg(CaseWords::number(one), LogWords::placeAndMatter(one)));
    dialog->keeps(u"%1/%2"_s.arg(one.id.value()).arg(static_cast<int>(act)));
    return dialog;
}

void LimitDialogs::addWords(DraftForm<LimitDraft> &form, CaseAct act)
{
    form.line(
        &LimitDraft::words,
        {asked(act), u"limitWordsEdit"_s, {}, tr("Please say it in words. They stay in the timeline of the case.")});
}

RecordDialog *LimitDialogs::set(const Seat &seat, const Case &one, QWidget *parent)
{
    RecordDialog *dialog = make(seat, one, CaseAct::SetLimit, parent);
    auto &form = dialog->addForm(LimitDraft{.due = seat.clock.now().addSecs(3600)});
    std::vector<std::pair<QString, LimitKind>> kinds;
    for (int i = static_cast<int>(LimitKind::Answer); i <= lastEnumerator<LimitKind>; ++i) {
        kinds.emplace_back(LimitWords::kind(static_cast<LimitKind>(i)), static_cast<LimitKind>(i));
    }
    form.choice(&LimitDraft::kind, kinds, {tr("&What must have happened"), u"limitKindBox"_s});
    form.moment(&LimitDraft::due, seat.clock,
                {tr("&By when"), u"limitDueEdit"_s, {}, tr("Please give a moment that is still to come.")});
    addWords(form, CaseAct::SetLimit);
    dialog->saves([id = one.id](Services &services, const Actor &actor,
                                const LimitDraft &draft) { return services.cases->setLimit(actor, id, draft); },
                  form);
    return dialog;
}

RecordDialog *LimitDialogs::act(const Seat &seat, const ShownCase &of, CaseAct act, QWidget *parent)
{
    RecordDialog *dialog = make(seat, of.of, act, parent);
    std::vector<std::pair<QString, std::optional<CaseLimitId>>> limits;
    for (const CaseLimit &limit : admitting(of, act, seat.clock)) {
        limits.emplace_back(named(limit, seat.clock), limit.id);
    }
    auto &form = dialog->addForm(LimitDraft{.limit = limits.front().second, .due = seat.clock.now().addSecs(3600)});
    form.choice(&LimitDraft::limit, limits, {tr("&Limit"), u"limitBox"_s});
    if (act == CaseAct::ChangeLimit) {
        form.moment(&LimitDraft::due, seat.clock,
                    {tr("&By when"), u"limitDueEdit"_s, {}, tr("Please give another moment that is still to come.")});
    }
    addWords(form, act);
    dialog->findChild<QWidget *>(u"limitWordsEdit"_s)->setFocus();
    dialog->saves([act](Services &services, const Actor &actor,
                        const LimitDraft &draft) { return services.cases->actOnLimit(actor, act, draft); },
                  form);
    return dialog;
}

} // namespace dutydesk
