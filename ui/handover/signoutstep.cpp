// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/signoutstep.h"

#include "common/secretedit.h"
#include "common/services.h"
#include "handover/handovertext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

SignOutStep::SignOutStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Sign"), parent)
    , m_summary(new QLabel(this))
    , m_inPlace(new QCheckBox(tr("The officer is not &here: a manager signs instead"), this))
    , m_managerLabel(new QLabel(tr("&Manager"), this))
    , m_manager(new QComboBox(this))
    , m_reasonLabel(new QLabel(tr("&Reason (written on the page)"), this))
    , m_reason(new QLineEdit(this))
    , m_secret(new SecretEdit(u"outgoingSecretEdit"_s, this))
{
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    column().addWidget(m_summary);
    column().addSpacing(m_secret->sizeHint().height());
    makeInPlace();
    column().addWidget(m_secret->label());
    column().addWidget(m_secret);
    column().addStretch();
}

void SignOutStep::makeInPlace()
{
    nameControl(*m_inPlace, m_inPlace->text(), u"inPlaceBox"_s);
    nameControl(*m_manager, m_managerLabel->text(), u"inPlaceManagerBox"_s);
    nameControl(*m_reason, m_reasonLabel->text(), u"inPlaceReasonEdit"_s);
    m_managerLabel->setBuddy(m_manager);
    m_reasonLabel->setBuddy(m_reason);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_inPlace, m_managerLabel, m_manager, m_reasonLabel, m_reason}) {
        column().addWidget(widget);
    }
    connect(m_inPlace, &QCheckBox::toggled, this, [this](bool inPlace) {
        draft().out.inPlaceReason = inPlace ? m_reason->text() : QString();
        showSigner();
        Q_EMIT edited();
        (inPlace ? m_reason : m_secret)->setFocus();
    });
    connect(m_manager, &QComboBox::currentIndexChanged, this, &SignOutStep::showSigner);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &reason) {
        draft().out.inPlaceReason = m_inPlace->isChecked() ? reason : QString();
        Q_EMIT edited();
    });
}

void SignOutStep::showMaterial(const HandoverMaterial &material)
{
    m_officer = material.state.page.page.officer;
    m_material = material;
    const QVariant before = m_manager->currentData();
    {
        const QSignalBlocker blocker(m_manager);
        m_manager->clear();
        for (const StaffMember &member : material.staff) {
            if (member.id != m_officer && hasRight(member.role, Right::OverrideHandover)) {
                m_manager->addItem(member.name.toString(), member.id.value());
            }
        }
        m_manager->setCurrentIndex(std::max(0, m_manager->findData(before)));
    }
    if (!draft().out.inPlaceReason.isEmpty()) {
        m_inPlace->setChecked(true);
        if (m_reason->text() != draft().out.inPlaceReason) {
            m_reason->setText(draft().out.inPlaceReason);
        }
    }
    showSigner();
}

std::optional<StaffMember> SignOutStep::signer() const
{
    const auto id = m_inPlace->isChecked() && m_manager->currentIndex() >= 0
                        ? std::optional(StaffId(m_manager->currentData().toLongLong()))
                        : m_officer;
    return m_material && id ? m_material->member(*id) : std::nullopt;
}

void SignOutStep::showSigner()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_managerLabel, m_manager, m_reasonLabel, m_reason}) {
        widget->setVisible(m_inPlace->isChecked());
    }
    m_secret->askFor(signer());
}

QString SignOutStep::summary(const HandoverMaterial &material) const
{
    const PageView &view = material.state.page;
    const SigningOut &out = draft().out;
    QStringList lines{tr("By signing you confirm:")};
    lines.append(tr("· Volume %1, page %2 is complete: %n line(s).", nullptr, static_cast<int>(view.entries.size()))
                     .arg(view.volume.number.toString())
                     .arg(view.page.number));
    lines.append(tr("· Items tidy, desk clean, evidence collected."));
    lines.append(tr("· %n shared item(s) counted.", nullptr, static_cast<int>(out.counts.size())));
    lines.append(HandoverText::countExceptions(material.state.items, out.counts));
    lines.append(material.state.openWork.empty() ? tr("· No work is open.")
                                                 : tr("· %n piece(s) of open work told truthfully.", nullptr,
                                                      static_cast<int>(material.state.openWork.size())));
    lines.append(HandoverText::underWay(view));
    if (const QString lifted = HandoverText::lifted(view); !lifted.isEmpty()) {
        lines.append(u"· "_s + lifted);
    }
    const QString closing = HandoverText::closing(out.closingReason, out.closesBeforeRelief);
    lines.append(closing.isEmpty() ? tr("· A relief takes over.") : u"· "_s + closing);
    lines.append(tr("What is signed can no longer be changed."));
    return lines.join(u'\n');
}

std::optional<HandoverStep::Missing> SignOutStep::missing() const
{
    if (m_inPlace->isChecked() && m_reason->text().trimmed().isEmpty()) {
        return Missing{tr("Please say why a manager signs in the officer's place."), m_reason};
    }
    return Missing{tr("Please sign with your own password or PIN."), m_secret};
}

void SignOutStep::begin()
{
    if (m_material) {
        m_summary->setText(summary(*m_material));
    }
    m_secret->clear();
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
    const std::optional<StaffMember> officer = signer();
    const bool lacksReason = m_inPlace->isChecked() && m_reason->text().trimmed().isEmpty();
    if (m_secret->text().isEmpty() || lacksReason || !officer) {
        HandoverStep::advance();
        return;
    }
    if (m_signing) {
        return;
    }
    m_signing = true;
    const Actor outgoing{officer->id, officer->name, officer->role, context().session.actor()->desk};
    context().gateway.change(
        this,
        [outgoing, statement = draft().out, secret = m_secret->take()](Services &services) {
            return services.handover->signOut(outgoing, statement, secret);
        },
        [this, outgoing](const Result<Handover> &handover) {
            m_signing = false;
            if (!handover) {
                Q_EMIT failed(SecretEdit::problem(handover.error(), outgoing.name.toString()), m_secret);
                return;
            }
            Q_EMIT signedOut(*handover);
        });
}

} // namespace dutydesk
