// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/areastep.h"

#include "common/fieldform.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

AreaStep::AreaStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Area and objections"), parent)
    , m_inOrder(new QRadioButton(tr("I have checked the area: it is in &order"), this))
    , m_abnormal(new QRadioButton(tr("I have checked the area: something is abno&rmal"), this))
    , m_abnormality(new QLineEdit(this))
    , m_objection(new QLineEdit(this))
{
    nameControl(*m_inOrder, m_inOrder->text(), u"areaInOrderButton"_s);
    nameControl(*m_abnormal, m_abnormal->text(), u"areaAbnormalButton"_s);
    column().addWidget(m_inOrder);
    column().addWidget(m_abnormal);
    auto *form = new FieldForm(this);
    addField(*form, tr("&What, and how the outgoing officer explains it"), u"abnormalityEdit"_s, *m_abnormality);
    addField(*form, tr("Ob&jections to this handover"), u"objectionEdit"_s, *m_objection);
    m_objection->setPlaceholderText(tr("None: leave empty. An objection is part of the record."));
    column().addSpacing(m_objection->sizeHint().height());
    column().addLayout(form);
    column().addStretch();
    whenChosen(*m_inOrder, [this] { choose(true); });
    whenChosen(*m_abnormal, [this] { choose(false); });
    connect(m_abnormality, &QLineEdit::textChanged, this, [this](const QString &text) {
        draft().in.abnormality = text;
        Q_EMIT edited();
    });
    connect(m_objection, &QLineEdit::textChanged, this, [this](const QString &text) {
        draft().in.objection = text;
        Q_EMIT edited();
    });
}

void AreaStep::showMaterial(const HandoverMaterial &)
{
    m_inOrder->setChecked(draft().areaChecked && draft().in.areaInOrder);
    m_abnormal->setChecked(draft().areaChecked && !draft().in.areaInOrder);
    m_abnormality->setEnabled(m_abnormal->isChecked());
    if (m_abnormality->text() != draft().in.abnormality) {
        m_abnormality->setText(draft().in.abnormality);
    }
    if (m_objection->text() != draft().in.objection) {
        m_objection->setText(draft().in.objection);
    }
}

void AreaStep::choose(bool inOrder)
{
    if (draft().areaChecked && draft().in.areaInOrder == inOrder) {
        return; // a stored value was shown, the officer has chosen nothing
    }
    draft().areaChecked = true;
    draft().in.areaInOrder = inOrder;
    m_abnormality->setEnabled(!inOrder);
    if (!inOrder) {
        m_abnormality->setFocus();
    }
    Q_EMIT edited();
}

std::optional<HandoverStep::Missing> AreaStep::missing() const
{
    if (!draft().areaChecked) {
        return Missing{tr("Please check the area, then say whether it is in order."), m_inOrder};
    }
    if (!draft().in.areaInOrder && draft().in.abnormality.trimmed().isEmpty()) {
        return Missing{tr("Please say what is abnormal, and how the outgoing officer explains it."), m_abnormality};
    }
    return {};
}

void AreaStep::begin()
{
    (m_abnormal->isChecked() ? m_abnormal : m_inOrder)->setFocus();
}

} // namespace dutydesk
