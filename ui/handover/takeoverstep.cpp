// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/takeoverstep.h"

#include "common/secretedit.h"
#include "common/services.h"
#include "handover/handovertext.h"
#include "handover/openworkanswerstep.h"
#include "log/logwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

TakeOverStep::TakeOverStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Sign and take over"), parent)
    , m_summary(new QLabel(this))
    , m_signs(new QRadioButton(tr("I sign and &take over"), this))
    , m_refuses(new QRadioButton(tr("&I do not sign"), this))
    , m_reasonLabel(new QLabel(tr("Reas&on"), this))
    , m_reason(new QLineEdit(this))
    , m_secret(new SecretEdit(u"incomingSecretEdit"_s, this))
{
    m_summary->setObjectName(u"takeOverSummaryLabel"_s);
    m_summary->setWordWrap(true);
    nameControl(*m_signs, m_signs->text(), u"signsButton"_s);
    nameControl(*m_refuses, m_refuses->text(), u"refusesButton"_s);
    nameControl(*m_reason, m_reasonLabel->text(), u"refusalReasonEdit"_s);
    m_reasonLabel->setBuddy(m_reason);
    column().addWidget(m_summary);
    column().addSpacing(m_secret->sizeHint().height());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_signs, m_refuses, m_reasonLabel, m_reason, m_secret->label(), m_secret}) {
        column().addWidget(widget);
    }
    column().addStretch();
    whenChosen(*m_signs, [this] { choose(false); });
    whenChosen(*m_refuses, [this] { choose(true); });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &reason) {
        draft().refusalReason = reason;
        Q_EMIT edited();
    });
}

void TakeOverStep::showMaterial(const HandoverMaterial &material)
{
    m_material = material;
    if (m_reason->text() != draft().refusalReason) {
        m_reason->setText(draft().refusalReason);
    }
    showPerson();
}

QString TakeOverStep::summary(const HandoverMaterial &material) const
{
    const PageView &view = material.state.page;
    QStringList lines{tr("%1 has signed volume %2, page %3. You sign the same statement.")
                          .arg(view.officerName, view.volume.number.toString())
                          .arg(view.page.number)};
    lines.append(exceptions(material));
    const std::vector<OpenWorkAnswerDraft> answers = OpenWorkAnswerStep::answersOf(draft());
    const auto taken = std::ranges::count(answers, WorkAnswer::Taken, &OpenWorkAnswerDraft::answer);
    if (!answers.empty()) {
        lines.append(tr("· %n piece(s) of open work taken.", nullptr, static_cast<int>(taken)));
    }
    if (const auto rest = static_cast<int>(answers.size()) - static_cast<int>(taken); rest > 0) {
        lines.append(tr("· %n piece(s) of open work asked back or disputed.", nullptr, rest));
    }
    if (!draft().in.areaInOrder) {
        lines.append(tr("· Abnormality: %1").arg(draft().in.abnormality));
    }
    lines.append(draft().in.objection.trimmed().isEmpty() ? tr("· No objection.")
                                                          : tr("· Objection: %1").arg(draft().in.objection));
    lines.append(tr("Signing closes this page for good and opens your own."));
    return lines.join(u'\n');
}

/// The exceptions that the outgoing officer has read too, then those that the relief adds.
QStringList TakeOverStep::exceptions(const HandoverMaterial &material) const
{
    const PageView &view = material.state.page;
    QStringList lines = HandoverText::countExceptions(std::span(view.counts).first(view.firstRecount()));
    lines.append(HandoverText::underWay(view));
    QStringList said{HandoverText::lifted(view)};
    if (view.handover) {
        said.append(HandoverText::closing(view.handover->closingReason, view.closedBeforeRelief.has_value()));
    }
    if (!material.isDeskClosed()) { // after a closed desk nobody can be late
        said.append(lateness(draft().in.arrivedAt, material.state.takingOverBy));
    }
    for (const QString &line : said) {
        if (!line.isEmpty()) {
            lines.append(u"· "_s + line);
        }
    }
    return lines + recounted(material);
}

/// The relief's counts: only exceptions after a full recount, and only differences otherwise.
QStringList TakeOverStep::recounted(const HandoverMaterial &material) const
{
    QStringList lines;
    for (const ItemCountDraft &count : draft().in.counts) {
        const auto item = std::ranges::find(material.state.items, count.item, &SharedItem::id);
        if (item == material.state.items.end() || (material.isDeskClosed() && !isException(*item, count))) {
            continue;
        }
        const QString name = item->name.toString();
        const QString state = LogWords::itemState(count.state);
        lines.append(count.explanation.trimmed().isEmpty()
                         ? tr("· ⚠ %1: you found %2, %3").arg(name).arg(count.found).arg(state)
                         : tr("· ⚠ %1: you found %2, %3: %4").arg(name).arg(count.found).arg(state, count.explanation));
    }
    return lines;
}

std::optional<Actor> TakeOverStep::incoming() const
{
    if (!m_material || !draft().incoming || !context().session.actor()) {
        return {};
    }
    const std::optional<StaffMember> member = m_material->member(*draft().incoming);
    return member ? std::optional(Actor{member->id, member->name, member->role, context().session.actor()->desk})
                  : std::nullopt;
}

void TakeOverStep::showPerson()
{
    m_signs->setChecked(!draft().refuses);
    m_refuses->setChecked(draft().refuses);
    m_reasonLabel->setVisible(draft().refuses);
    m_reason->setVisible(draft().refuses);
    m_secret->askFor(m_material && draft().incoming ? m_material->member(*draft().incoming) : std::nullopt);
}

void TakeOverStep::choose(bool refuses)
{
    if (draft().refuses == refuses) {
        return; // a stored value was shown, the officer has chosen nothing
    }
    draft().refuses = refuses;
    showPerson();
    (refuses ? m_reason : m_secret)->setFocus();
    Q_EMIT edited();
}

std::optional<HandoverStep::Missing> TakeOverStep::missing() const
{
    if (draft().refuses && draft().refusalReason.trimmed().isEmpty()) {
        const QString outgoing = m_material ? m_material->state.page.officerName : QString();
        return Missing{tr("Please say why you do not sign. %1 then stays responsible.").arg(outgoing), m_reason};
    }
    return Missing{tr("Please sign with your own password or PIN."), m_secret};
}

void TakeOverStep::begin()
{
    if (m_material) {
        m_summary->setText(summary(*m_material));
    }
    showPerson();
    m_secret->clear();
    (draft().refuses && draft().refusalReason.isEmpty() ? m_reason : m_secret)->setFocus();
}

QString TakeOverStep::advanceLabel() const
{
    return draft().refuses ? tr("&Refuse to sign") : tr("&Sign and take over");
}

void TakeOverStep::advance()
{
    if (draft().refuses) {
        refuse();
    } else {
        Q_EMIT signingRequested();
    }
}

void TakeOverStep::sign()
{
    const std::optional<Actor> officer = incoming();
    if (m_secret->text().isEmpty() || !officer) {
        HandoverStep::advance();
        return;
    }
    if (m_signing) {
        return;
    }
    m_signing = true;
    TakingOver statement = draft().in;
    statement.answers = OpenWorkAnswerStep::answersOf(draft());
    context().gateway.change(
        this,
        [officer = *officer, statement, secret = m_secret->take()](Services &services) {
            return services.handover->takeOver(officer, statement, secret);
        },
        [this, officer = *officer](const Result<LogPage> &page) {
            m_signing = false;
            if (!page) {
                fail(page.error(), officer);
                return;
            }
            Q_EMIT tookOver(officer);
        });
}

void TakeOverStep::refuse()
{
    const std::optional<Actor> officer = incoming();
    if (!officer) {
        Q_EMIT failed(tr("Please choose first, in “Arrival”, who was to take over."), m_refuses);
        return;
    }
    if (draft().refusalReason.trimmed().isEmpty() || m_secret->text().isEmpty()) {
        HandoverStep::advance();
        return;
    }
    if (m_signing) {
        return;
    }
    m_signing = true;
    context().gateway.change(
        this,
        [officer = *officer, reason = draft().refusalReason, secret = m_secret->take()](Services &services) {
            return services.handover->refuse(officer, reason, secret);
        },
        [this, officer = *officer](const Result<Handover> &handover) {
            m_signing = false;
            if (!handover) {
                fail(handover.error(), officer);
                return;
            }
            Q_EMIT refused();
        });
}

void TakeOverStep::fail(const Error &error, const Actor &officer)
{
    Q_EMIT failed(SecretEdit::problem(error, officer.name.toString()), m_secret);
}

} // namespace dutydesk
