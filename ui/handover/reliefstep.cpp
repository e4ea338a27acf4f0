// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/reliefstep.h"

#include "common/fieldform.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

ReliefStep::ReliefStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Relief"), parent)
    , m_roster(new QLabel(this))
    , m_follows(new QRadioButton(tr("A relief &takes over"), this))
    , m_closes(new QRadioButton(tr("No relief follows: the desk &closes"), this))
    , m_reason(new QLineEdit(this))
    , m_consequence(new QLabel(this))
    , m_explanation(new QLineEdit(this))
{
    nameControl(*m_follows, m_follows->text(), u"reliefFollowsButton"_s);
    nameControl(*m_closes, m_closes->text(), u"deskClosesButton"_s);
    m_roster->setObjectName(u"rosteredReliefLabel"_s);
    m_consequence->setObjectName(u"consequenceLabel"_s);
    for (QLabel *label : {m_roster, m_consequence}) {
        label->setWordWrap(true);
    }
    column().addWidget(m_roster);
    column().addWidget(m_follows);
    column().addWidget(m_closes);
    column().addWidget(m_consequence);
    auto *form = new FieldForm(this);
    addField(*form, tr("&Reason for closing"), u"closingReasonEdit"_s, *m_reason);
    addField(*form, tr("What else the relief should &know"), u"explanationEdit"_s, *m_explanation);
    column().addSpacing(m_consequence->sizeHint().height());
    column().addLayout(form);
    column().addStretch();
    whenChosen(*m_follows, [this] { choose(true); });
    whenChosen(*m_closes, [this] { choose(false); });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &reason) {
        draft().out.closingReason = draft().reliefFollows.value_or(true) ? QString() : reason;
        Q_EMIT edited();
    });
    connect(m_explanation, &QLineEdit::textChanged, this, [this](const QString &text) {
        draft().out.explanation = text;
        Q_EMIT edited();
    });
}

void ReliefStep::showMaterial(const HandoverMaterial &material)
{
    m_usualReason = tr("The desk closes at %1; no shift follows.").arg(timeOf(material.state.page.page.plannedEnd));
    m_relief = material.state.relief;
    m_roster->setText(m_relief
                          ? tr("On the roster from %1, %2: %3.")
                                .arg(timeOf(m_relief->start), m_relief->name, m_relief->officerNames.join(tr(", ")))
                          : tr("Nobody is on the roster after this shift today."));
    if (m_relief && !draft().reliefFollows) {
        draft().reliefFollows = true;
    }
    draft().out.closesBeforeRelief = m_relief && draft().reliefFollows == false;
    m_follows->setChecked(draft().reliefFollows == true);
    m_closes->setChecked(draft().reliefFollows == false);
    if (!draft().out.closingReason.isEmpty() && m_reason->text() != draft().out.closingReason) {
        m_reason->setText(draft().out.closingReason);
    }
    if (m_explanation->text() != draft().out.explanation) {
        m_explanation->setText(draft().out.explanation);
    }
    showConsequence();
}

void ReliefStep::showConsequence()
{
    const bool closes = draft().reliefFollows == false;
    m_reason->setEnabled(closes);
    if (closes && m_relief) {
        m_consequence->setText(
            tr("⚠ %1 should take over from %2. Please say why nobody takes over: the page says that the "
               "desk was closed before a relief, and the manager sees it first.")
                .arg(m_relief->officerNames.join(tr(", ")), timeOf(m_relief->start)));
        return;
    }
    m_consequence->setText(closes ? tr("You sign alone. The next officer takes over this page, and counts the items "
                                       "again, before anything else is written.")
                                  : tr("You sign first, then the relief. You may leave when both have signed."));
}

void ReliefStep::choose(bool follows)
{
    if (draft().reliefFollows == follows) {
        return; // a stored value was shown, the officer has chosen nothing
    }
    draft().reliefFollows = follows;
    draft().out.closesBeforeRelief = m_relief && !follows;
    showConsequence();
    draft().out.closingReason = follows ? QString() : m_reason->text();
    if (draft().out.closesBeforeRelief) {
        m_reason->setFocus(); // this is unusual, so the officer must give a reason
    } else if (!follows && m_reason->text().isEmpty()) {
        m_reason->setText(m_usualReason);
        m_reason->selectAll();
    }
    Q_EMIT edited();
}

std::optional<HandoverStep::Missing> ReliefStep::missing() const
{
    if (!draft().reliefFollows) {
        return Missing{tr("Please say whether a relief takes over."), m_follows};
    }
    const QString reason = draft().out.closingReason.trimmed();
    if (!*draft().reliefFollows && (reason.isEmpty() || (m_relief && reason == m_usualReason))) {
        return Missing{tr("Please say why the desk closes without a relief."), m_reason};
    }
    return {};
}

void ReliefStep::begin()
{
    (m_closes->isChecked() ? m_closes : m_follows)->setFocus();
}

} // namespace dutydesk
