// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/signoutstep.h"

#include "common/services.h"
#include "handover/logpagedocument.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

SignOutStep::SignOutStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Sign"), parent)
    , m_summary(new QLabel(this))
    , m_secretLabel(new QLabel(this))
    , m_secret(new QLineEdit(this))
{
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_secret->setObjectName(u"outgoingSecretEdit"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel->setBuddy(m_secret);
    column().addWidget(m_summary);
    column().addSpacing(m_secret->sizeHint().height());
    column().addWidget(m_secretLabel);
    column().addWidget(m_secret);
    column().addStretch();
}

void SignOutStep::showMaterial(const HandoverMaterial &material)
{
    m_officer = material.member(material.state.page.page.officer);
    m_summary->setText(summary(material));
    const QString label = tr("&Password or PIN of %1").arg(material.state.page.officerName);
    m_secretLabel->setText(label);
    m_secret->setAccessibleName(QString(label).remove(u'&'));
}

QString SignOutStep::summary(const HandoverMaterial &material) const
{
    const PageView &view = material.state.page;
    const SigningOut &out = draft().out;
    QStringList lines{tr("With your signature you state:")};
    lines.append(tr("· Volume %1, page %2 is complete: %n line(s).", nullptr, static_cast<int>(view.entries.size()))
                     .arg(view.volume.number.toString())
                     .arg(view.page.number));
    lines.append(tr("· Items tidy, desk clean, evidence collected."));
    lines.append(tr("· %n shared item(s) counted.", nullptr, static_cast<int>(out.counts.size())));
    for (const ItemCountDraft &count : out.counts) {
        const auto item = std::ranges::find(material.state.items, count.item, &SharedItem::id);
        if (item != material.state.items.end() && isException(*item, count)) {
            lines.append(tr("   %1: expected %2, found %3, %4: %5")
                             .arg(item->name.toString())
                             .arg(item->expected)
                             .arg(count.found)
                             .arg(LogPageDocument::itemStateName(count.state), count.explanation));
        }
    }
    lines.append(material.state.openWork.empty()
                     ? tr("· No work is open.")
                     : tr("· %n piece(s) of open work told truthfully.", nullptr,
                          static_cast<int>(material.state.openWork.size())));
    if (view.handover && view.handover->overrideBy) {
        lines.append(tr("· The block of urgent work was lifted by %1: %2")
                         .arg(view.overrideName, view.handover->overrideReason));
    }
    lines.append(out.closingReason.isEmpty() ? tr("· A relief takes over.")
                                             : tr("· No relief follows: %1").arg(out.closingReason));
    lines.append(tr("What is signed cannot be changed any more."));
    return lines.join(u'\n');
}

std::optional<HandoverStep::Missing> SignOutStep::missing() const
{
    return Missing{tr("Please sign with your own password or PIN."), m_secret};
}

void SignOutStep::begin()
{
    m_secret->setFocus();
}

QString SignOutStep::advanceLabel() const
{
    return draft().out.closingReason.isEmpty() ? tr("&Sign and hand over") : tr("&Sign and close the desk");
}

void SignOutStep::advance()
{
    Q_EMIT signingRequested();
}

void SignOutStep::sign()
{
    if (m_secret->text().isEmpty()) {
        HandoverStep::advance();
        return;
    }
    if (m_signing || !m_officer) {
        return;
    }
    m_signing = true;
    const Actor outgoing{m_officer->id, m_officer->name, m_officer->role, context().session.actor()->desk};
    context().gateway.change(
        this,
        [outgoing, statement = draft().out, secret = Secret(m_secret->text())](Services &services) {
            return services.handover->signOut(outgoing, statement, secret);
        },
        [this](const Result<Handover> &handover) {
            m_signing = false;
            m_secret->clear();
            if (!handover) {
                Q_EMIT failed(signingProblem(handover.error()), m_secret);
                return;
            }
            Q_EMIT signedOut(*handover);
        });
}

} // namespace dutydesk
