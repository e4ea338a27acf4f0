// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/openworkdialog.h"

#include "common/controls.h"
#include "common/services.h"
#include "find/unitcompleter.h"
#include "log/cleardatadialog.h"
#include "log/dutylog.h"
#include "log/followupform.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name, const QString &text)
{
    auto *edit = new QLineEdit(text, form->parentWidget());
    edit->setObjectName(name);
    edit->setAccessibleName(withoutMnemonic(label));
    form->addRow(label, edit);
    return edit;
}

} // namespace

OpenWorkDialog::OpenWorkDialog(Gateway &gateway, Session &session, const Clock &clock,
                               const std::optional<OpenWork> &work, QWidget *parent)
    : SubmitDialog(gateway, session, tr("&Save"), parent)
    , m_work(work)
    , m_followUp(new FollowUpForm(clock, this))
    , m_urgencyNote(new QLabel(this))
    , m_becauseLabel(new QLabel(tr("&Why it is less important"), this))
    , m_because(new QLineEdit(this))
{
    setObjectName(u"openWorkDialog"_s);
    setWindowTitle(work ? tr("Change open work") : tr("Add open work"));
    auto *form = new QFormLayout;
    content()->addLayout(form);
    content()->addWidget(m_followUp);
    m_place = addLine(form, tr("&Unit or place"), u"placeEdit"_s, work ? work->place : QString());
    UnitCompleter::serve(*m_place, gateway, session);
    m_matter = addLine(form, tr("&Matter"), u"matterEdit"_s, work ? work->matter.toString() : QString());
    m_progress = addLine(form, tr("How f&ar it got"), u"progressEdit"_s, work ? work->progress : QString());
    if (work) {
        m_followUp->setDraft({.nextStep = work->nextStep,
                              .deadline = work->deadline,
                              .ifWorse = work->ifWorse,
                              .follower = work->follower,
                              .heat = work->heat});
        m_progress->setFocus();
        QPushButton *clear = buttons()->addButton(tr("&Full data…"), QDialogButtonBox::ActionRole);
        clear->setObjectName(u"clearDataButton"_s);
        clear->setAutoDefault(false);
        clear->setEnabled(session.actor() && session.actor()->may(Right::UnmaskOwners));
        connect(clear, &QPushButton::clicked, this,
                [this] { (new ClearDataDialog(m_gateway, m_session, *m_work, this))->open(); });
    } else if (session.actor()) {
        m_followUp->setDraft({.follower = session.actor()->name.toString()});
    }
    guardUrgency();
}

/// Important work blocks the handover: only the manager makes it less important, with a reason (HO-7).
void OpenWorkDialog::guardUrgency()
{
    m_urgencyNote->setObjectName(u"urgencyNote"_s);
    m_urgencyNote->setWordWrap(true);
    m_because->setObjectName(u"lessUrgentEdit"_s);
    m_because->setAccessibleName(withoutMnemonic(m_becauseLabel->text()));
    m_becauseLabel->setBuddy(m_because);
    content()->addWidget(m_urgencyNote);
    content()->addWidget(m_becauseLabel);
    content()->addWidget(m_because);
    const bool isImportant = m_work && m_work->heat == Heat::Urgent;
    const bool mayChange = m_session.actor() && m_session.actor()->may(Right::OverrideHandover);
    const QString note = tr("Important work blocks the handover. Only the manager makes it less important, with a "
                            "reason.");
    if (isImportant && !mayChange) {
        m_followUp->fixHeat(note);
    }
    const auto show = [this, isImportant, mayChange, note] {
        const bool asks = takesUrgencyAway();
        m_urgencyNote->setText(asks ? tr("It then blocks the handover no longer. Your name and reason are written on "
                                         "the page.")
                                    : note);
        m_urgencyNote->setVisible(asks || (isImportant && !mayChange));
        m_becauseLabel->setVisible(asks);
        m_because->setVisible(asks);
    };
    connect(m_followUp, &FollowUpForm::edited, this, show);
    show();
}

bool OpenWorkDialog::takesUrgencyAway() const
{
    return m_work && m_work->heat == Heat::Urgent && m_followUp->draft().heat != Heat::Urgent;
}

void OpenWorkDialog::fail(const Error &error)
{
    if (error.code == ErrorCode::NotAllowed && takesUrgencyAway()) {
        showProblem(tr("Only the manager makes important work less important, with a reason that stands on the page."),
                    m_followUp);
        return;
    }
    SubmitDialog::fail(error);
}

void OpenWorkDialog::submit()
{
    if (m_matter->text().trimmed().isEmpty()) {
        showProblem(tr("Please say what is to be done."), m_matter);
        return;
    }
    if (takesUrgencyAway() && m_because->text().trimmed().isEmpty()) {
        showProblem(tr("Please say why it is less important: the reason stands on the page."), m_because);
        return;
    }
    const FollowUpDraft followUp = m_followUp->draft();
    const OpenWorkDraft draft{.matter = m_matter->text(),
                              .place = m_place->text(),
                              .progress = m_progress->text(),
                              .nextStep = followUp.nextStep,
                              .deadline = followUp.deadline,
                              .ifWorse = followUp.ifWorse,
                              .follower = followUp.follower,
                              .heat = followUp.heat,
                              .entry = m_work ? m_work->entry : std::nullopt,
                              .lessUrgentBecause = takesUrgencyAway() ? m_because->text() : QString()};
    send([draft, id = m_work ? std::optional(m_work->id) : std::nullopt](Services &services, const Actor &actor) {
        return id ? services.dutyLog->changeOpenWork(actor, *id, draft) : services.dutyLog->addOpenWork(actor, draft);
    });
}

OutcomeDialog::OutcomeDialog(Gateway &gateway, Session &session, const OpenWork &work, QWidget *parent)
    : SubmitDialog(gateway, session, tr("It is &done"), parent)
    , m_work(work.id)
{
    setObjectName(u"outcomeDialog"_s);
    setWindowTitle(tr("Open work is done"));
    auto *matter = new QLabel(work.matter.toString(), this);
    matter->setTextFormat(Qt::PlainText);
    matter->setWordWrap(true);
    auto *form = new QFormLayout;
    content()->addWidget(matter);
    content()->addLayout(form);
    m_outcome = addLine(form, tr("What came &of it"), u"outcomeEdit"_s, {});
    m_outcome->setFocus();
}

void OutcomeDialog::submit()
{
    if (m_outcome->text().trimmed().isEmpty()) {
        showProblem(tr("Please say what came of it: it is also written into the log."), m_outcome);
        return;
    }
    send([id = m_work, outcome = m_outcome->text()](Services &services, const Actor &actor) {
        return services.dutyLog->finishOpenWork(actor, id, outcome);
    });
}

} // namespace dutydesk
