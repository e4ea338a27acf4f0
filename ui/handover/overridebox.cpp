// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/overridebox.h"

#include "base/try.h"
#include "common/fieldform.h"
#include "common/secretedit.h"
#include "common/services.h"
#include "log/logwords.h"
#include "signin/signinservice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Checks a password or PIN, told apart as in SignInService::sign, so that a refused PIN is no failed password.
Result<Actor> provenManager(SignInService &signIn, StaffId manager, const QString &name, const Secret &secret)
{
    return pinrules::isPin(secret) ? signIn.switchBack(manager, secret) : signIn.signIn(name, secret);
}

} // namespace

OverrideBox::OverrideBox(const HandoverContext &context, QWidget *parent)
    : QGroupBox(tr("The manager lifts the block"), parent)
    , m_context(context)
    , m_what(new QLabel(this))
    , m_manager(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_secret(new SecretEdit(u"managerSecretEdit"_s, this))
    , m_lift(new QPushButton(tr("L&ift the block"), this))
{
    m_what->setObjectName(u"blockingLabel"_s);
    m_what->setWordWrap(true);
    m_lift->setAutoDefault(false);
    HandoverStep::nameControl(*m_lift, m_lift->text(), u"liftButton"_s);
    auto *form = new FieldForm(this);
    setLayout(form);
    form->addRow(m_what);
    HandoverStep::addField(*form, tr("&Manager"), u"managerBox"_s, *m_manager);
    HandoverStep::addField(*form, tr("Re&ason"), u"overrideReasonEdit"_s, *m_reason);
    HandoverStep::addField(*form, tr("Manager's &password or PIN"), u"managerSecretEdit"_s, *m_secret);
    auto *end = new QHBoxLayout;
    end->addWidget(m_lift);
    end->addStretch();
    form->addRow(QString(), end);
    connect(m_lift, &QPushButton::clicked, this, &OverrideBox::lift);
}

void OverrideBox::showMaterial(const HandoverMaterial &material)
{
    QStringList blocking;
    for (const Case &work : material.state.blocking) {
        blocking.append(LogWords::placeAndMatter(work));
    }
    setVisible(!blocking.isEmpty());
    m_what->setText(tr("Important work is open: %1\nFinish it before the handover, or let the manager take "
                       "responsibility for handing it over. Name and reason are written on the page.")
                        .arg(blocking.join(tr("; "))));
    const QVariant before = m_manager->currentData();
    m_manager->clear();
    for (const StaffMember &member : material.staff) {
        if (hasRight(member.role, Right::OverrideHandover)) {
            m_manager->addItem(member.name.toString(), member.id.value());
        }
    }
    m_manager->setCurrentIndex(std::max(0, m_manager->findData(before)));
}

QWidget *OverrideBox::firstField() const
{
    return m_reason;
}

void OverrideBox::keyPressEvent(QKeyEvent *event)
{
    // Enter in these fields lifts the block instead of advancing the step.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        lift();
        return;
    }
    QGroupBox::keyPressEvent(event);
}

void OverrideBox::lift()
{
    if (m_manager->currentIndex() < 0) {
        Q_EMIT failed(tr("Nobody here may lift the block: the centre has no active manager."), m_manager);
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        Q_EMIT failed(tr("Please say why the block is lifted."), m_reason);
        return;
    }
    m_lift->setEnabled(false);
    m_context.gateway.change(
        this,
        [manager = StaffId(m_manager->currentData().toLongLong()), name = m_manager->currentText(),
         reason = m_reason->text(), secret = m_secret->take()](Services &services) -> Result<Handover> {
            TRY(const Actor proven, provenManager(*services.signIn, manager, name, secret));
            return services.handover->overrideBlock(proven, reason);
        },
        [this](const Result<Handover> &done) {
            m_lift->setEnabled(true);
            if (!done) {
                Q_EMIT failed(SecretEdit::problem(done.error(), m_manager->currentText()), m_secret);
                return;
            }
            m_reason->clear();
            Q_EMIT lifted();
        });
}

} // namespace dutydesk
