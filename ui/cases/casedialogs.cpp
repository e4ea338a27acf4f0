// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casedialogs.h"

#include "log/casewords.h"

#include <algorithm>
#include <memory>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Tells apart what is typed about different lines and work.
QString nameOf(const CaseSubject &subject)
{
    return subject.entry ? u"entry/%1"_s.arg(subject.entry->value()) : u"work/%1"_s.arg(subject.work->value());
}

/// A box of leaders, in the order of the ladder.
class LeaderBox
{
public:
    explicit LeaderBox(QComboBox *box)
        : m_box(box)
    {}

    const std::vector<LadderStep> &steps() const { return *m_steps; }

    void show(const std::vector<LadderStep> &steps, QString (*word)(const LadderStep &))
    {
        *m_steps = steps;
        const QSignalBlocker blocker(m_box);
        m_box->clear();
        for (const LadderStep &step : steps) {
            m_box->addItem(word(step));
        }
    }

    template<typename Id>
    std::optional<Id> chosen(std::optional<Id> LadderStep::*member) const
    {
        const int row = m_box->currentIndex();
        return row < 0 ? std::optional<Id>() : (*m_steps)[static_cast<std::size_t>(row)].*member;
    }

    template<typename Id>
    void choose(std::optional<Id> LadderStep::*member, const std::optional<Id> &id) const
    {
        const auto found = std::ranges::find(*m_steps, id, member);
        if (id && found != m_steps->end()) {
            m_box->setCurrentIndex(static_cast<int>(found - m_steps->begin()));
        }
    }

private:
    QComboBox *m_box;
    std::shared_ptr<std::vector<LadderStep>> m_steps = std::make_shared<std::vector<LadderStep>>();
};

} // namespace

QString CaseDialogs::call(CallResult result)
{
    switch (result) {
    case CallResult::NotCalled:
        return tr("not called yet");
    case CallResult::Reached:
        return tr("reached");
    case CallResult::NotReached:
        return tr("not reached");
    }
    Q_UNREACHABLE();
}

QString CaseDialogs::leader(const LadderStep &step)
{
    QStringList parts{u"%1 %2"_s.arg(step.title, step.name).trimmed(), step.telephone,
                      step.isOnDuty ? tr("on duty") : QString(), step.isAway ? tr("on leave") : QString(),
                      step.wasNotReached ? tr("not reached") : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The one who is to be told now is proposed; the kind of the matter decides who that is.
void CaseDialogs::addLeader(DraftForm<EscalationDraft> &form, const ReportMaterial &material)
{
    QComboBox *level = form.choice(&EscalationDraft::level, &CaseWords::level, {tr("The &matter"), u"levelBox"_s});
    auto *box = new QComboBox(form.owner());
    LeaderBox leaders(box);
    leaders.show(material.undecided, &CaseDialogs::leader);
    form.bind(
        &EscalationDraft::leader, box, {tr("&Leader"), u"leaderBox"_s, {}, tr("Please choose who is told.")},
        [leaders](const QComboBox *) { return leaders.chosen(&LadderStep::leader); },
        [leaders](QComboBox *, const std::optional<OnCallLeaderId> &id) { leaders.choose(&LadderStep::leader, id); });
    form.alsoBind(
        &EscalationDraft::staff, box, [leaders](const QComboBox *) { return leaders.chosen(&LadderStep::staff); },
        [leaders](QComboBox *, const std::optional<StaffId> &id) { leaders.choose(&LadderStep::staff, id); });
    QObject::connect(level, &QComboBox::currentIndexChanged, box, [leaders, material](int index) mutable {
        const bool isMajor = static_cast<EscalationLevel>(index) == EscalationLevel::Major;
        leaders.show(isMajor ? material.major : material.undecided, &CaseDialogs::leader);
    });
}

RecordDialog *CaseDialogs::report(const Seat &seat, const ReportMaterial &material, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("Report to a leader"), u"reportDialog"_s, parent, tr("&Write the report"));
    dialog->explain(material.about);
    auto &form = dialog->addForm(EscalationDraft());
    addLeader(form, material);
    QLineEdit *reason =
        form.line(&EscalationDraft::reason, {tr("&Reason"), u"reasonEdit"_s, {}, tr("Please say why they are told.")});
    form.choice(&EscalationDraft::call, &CaseDialogs::call, {tr("The &call"), u"callBox"_s});
    form.line(&EscalationDraft::answer, {tr("&Answer"),
                                         u"answerEdit"_s,
                                         {},
                                         tr("Who was not called yet cannot have answered: choose how the call went.")});
    reason->setFocus();
    dialog->saves(
        [subject = material.subject](Services &services, const Actor &actor, const EscalationDraft &draft) {
            return services.escalations->begin(actor, subject, draft);
        },
        form);
    dialog->keeps(nameOf(material.subject));
    return dialog;
}

RecordDialog *CaseDialogs::callOut(const Seat &seat, const CaseSubject &subject, const QString &about, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("Call out a department"), u"calloutDialog"_s, parent, tr("&Call out"));
    dialog->explain(about);
    auto &form = dialog->addForm(CalloutDraft());
    form.suggested(&CalloutDraft::department,
                   {tr("Maintenance"), tr("Security"), tr("Cleaning and gardening"), tr("Customer service")},
                   {tr("&Department"), u"departmentBox"_s, {}, tr("Please say which department is called out.")});
    form.line(&CalloutDraft::who, {tr("&Who"), u"whoEdit"_s});
    form.line(&CalloutDraft::note, {tr("&Note"), u"noteEdit"_s});
    dialog->saves([subject](Services &services, const Actor &actor,
                            const CalloutDraft &draft) { return services.callouts->callOut(actor, subject, draft); },
                  form);
    dialog->keeps(nameOf(subject));
    return dialog;
}

RecordDialog *CaseDialogs::measure(const Seat &seat, const CaseSubject &subject, const QString &about, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("Take a measure"), u"measureDialog"_s, parent, tr("&Taken"));
    dialog->explain(about);
    auto &form = dialog->addForm(MeasureDraft());
    form.line(&MeasureDraft::text,
              {tr("&What is done for now"), u"measureEdit"_s, {}, tr("Please say what is done for now.")});
    dialog->saves([subject](Services &services, const Actor &actor,
                            const MeasureDraft &draft) { return services.callouts->take(actor, subject, draft); },
                  form);
    dialog->keeps(nameOf(subject));
    return dialog;
}

RecordDialog *CaseDialogs::answer(const Seat &seat, EscalationId escalation, const QString &about, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("The leader was reached"), u"answerDialog"_s, parent, tr("&Reached"));
    dialog->explain(about);
    auto &form = dialog->addForm(AttemptDraft{.reached = true});
    form.line(&AttemptDraft::answer,
              {tr("&Answer"), u"answerEdit"_s, tr("Empty: they were reached, and have not answered yet.")});
    dialog->saves(
        [escalation](Services &services, const Actor &actor, const AttemptDraft &draft) {
            return services.escalations->note(actor, escalation, draft);
        },
        form);
    dialog->keeps(std::optional(escalation));
    return dialog;
}

RecordDialog *CaseDialogs::done(const Seat &seat, CalloutId callout, const QString &about, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, tr("The department is done"), u"calloutDoneDialog"_s, parent, tr("&Done"));
    dialog->explain(about);
    auto &form = dialog->addForm(CalloutNoteDraft());
    form.line(&CalloutNoteDraft::text, {tr("&Note"), u"noteEdit"_s});
    dialog->saves(
        [callout](Services &services, const Actor &actor, const CalloutNoteDraft &draft) {
            return services.callouts->finish(actor, callout, draft.text);
        },
        form);
    dialog->keeps(std::optional(callout));
    return dialog;
}

} // namespace dutydesk
