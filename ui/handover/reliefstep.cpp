// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/reliefstep.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

ReliefStep::ReliefStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Relief"), parent)
    , m_follows(new QRadioButton(tr("A relief &takes over"), this))
    , m_closes(new QRadioButton(tr("No relief follows: the desk &closes"), this))
    , m_reason(new QLineEdit(this))
    , m_consequence(new QLabel(this))
    , m_explanation(new QLineEdit(this))
{
    nameControl(*m_follows, m_follows->text(), u"reliefFollowsButton"_s);
    nameControl(*m_closes, m_closes->text(), u"deskClosesButton"_s);
    m_consequence->setWordWrap(true);
    column().addWidget(m_follows);
    column().addWidget(m_closes);
    column().addWidget(m_consequence);
    auto *form = new QFormLayout;
    addField(*form, tr("&Reason of closing"), u"closingReasonEdit"_s, *m_reason);
    addField(*form, tr("What else the relief should &know"), u"explanationEdit"_s, *m_explanation);
    column().addSpacing(m_consequence->sizeHint().height());
    column().addLayout(form);
    column().addStretch();
    connect(m_follows, &QRadioButton::clicked, this, [this] { choose(true); });
    connect(m_closes, &QRadioButton::clicked, this, [this] { choose(false); });
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
    m_consequence->setText(closes ? tr("You sign alone. The next officer takes over this page, and counts the items "
                                       "anew, before anything else is written.")
                                  : tr("You sign first, then the relief. You may leave when both have signed."));
}

void ReliefStep::choose(bool follows)
{
    draft().reliefFollows = follows;
    showConsequence();
    draft().out.closingReason = follows ? QString() : m_reason->text();
    if (!follows && m_reason->text().isEmpty()) {
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
    if (!*draft().reliefFollows && draft().out.closingReason.trimmed().isEmpty()) {
        return Missing{tr("Please say why the desk closes without a relief."), m_reason};
    }
    return {};
}

void ReliefStep::begin()
{
    (m_closes->isChecked() ? m_closes : m_follows)->setFocus();
}

} // namespace dutydesk
