// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/followupform.h"

#include "common/controls.h"
#include "common/momentedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int proposedSeconds = 2 * 60 * 60;

} // namespace

FollowUpForm::FollowUpForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    // No parent yet: Tab goes in the order in which the layout takes them in, which is that of reading.
    , m_heat(new QComboBox)
    , m_hasDeadline(new QCheckBox(tr("&Has a deadline")))
    , m_deadline(new MomentEdit(clock, nullptr))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    m_heat->setObjectName(u"heatBox"_s);
    m_heat->setAccessibleName(tr("How closely to watch"));
    m_heat->addItems({tr("ordinary"), tr("watch"), tr("important: blocks the handover")});
    form->addRow(tr("How closel&y to watch"), m_heat);
    m_nextStep = addLine(form, tr("&Next step"), u"nextStepEdit"_s);
    addDeadline(form);
    m_ifWorse = addLine(form, tr("&If it gets worse"), u"ifWorseEdit"_s);
    m_follower = addLine(form, tr("Followed up &by"), u"followerEdit"_s);
    m_follower->setPlaceholderText(tr("whoever writes it"));
    connect(m_heat, &QComboBox::activated, this, &FollowUpForm::edited);
}

void FollowUpForm::addDeadline(QFormLayout *form)
{
    m_hasDeadline->setObjectName(u"hasDeadlineBox"_s);
    m_deadline->setObjectName(u"deadlineEdit"_s);
    m_deadline->setAccessibleName(tr("Deadline"));
    m_deadline->setMoment(m_clock.now().addSecs(proposedSeconds));
    m_deadline->setEnabled(false);
    form->addRow(m_hasDeadline, m_deadline);
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);
    connect(m_hasDeadline, &QCheckBox::toggled, this, &FollowUpForm::edited);
    connect(m_deadline, &QDateTimeEdit::dateTimeChanged, this, &FollowUpForm::edited);
}

QLineEdit *FollowUpForm::addLine(QFormLayout *form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(withoutMnemonic(label));
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &FollowUpForm::edited);
    return edit;
}

void FollowUpForm::fixHeat(const QString &reason)
{
    m_heat->setEnabled(false);
    m_heat->setToolTip(reason);
}

FollowUpDraft FollowUpForm::draft() const
{
    return {.nextStep = m_nextStep->text(),
            .deadline = m_hasDeadline->isChecked() ? std::optional(m_deadline->moment()) : std::nullopt,
            .ifWorse = m_ifWorse->text(),
            .follower = m_follower->text(),
            .heat = static_cast<Heat>(m_heat->currentIndex())};
}

void FollowUpForm::setDraft(const FollowUpDraft &draft)
{
    m_nextStep->setText(draft.nextStep);
    m_hasDeadline->setChecked(draft.deadline.has_value());
    m_deadline->setMoment(draft.deadline.value_or(m_clock.now().addSecs(proposedSeconds)));
    m_ifWorse->setText(draft.ifWorse);
    m_follower->setText(draft.follower);
    m_heat->setCurrentIndex(static_cast<int>(draft.heat));
}

QJsonObject FollowUpForm::typed() const
{
    const FollowUpDraft now = draft();
    return {{u"nextStep"_s, now.nextStep},
            {u"deadline"_s, now.deadline ? now.deadline->toString(Qt::ISODate) : QString()},
            {u"ifWorse"_s, now.ifWorse},
            {u"follower"_s, now.follower},
            {u"heat"_s, static_cast<int>(now.heat)}};
}

void FollowUpForm::setTyped(const QJsonObject &typed)
{
    const QDateTime deadline = QDateTime::fromString(typed.value(u"deadline"_s).toString(), Qt::ISODate);
    setDraft({.nextStep = typed.value(u"nextStep"_s).toString(),
              .deadline = deadline.isValid() ? std::optional(deadline) : std::nullopt,
              .ifWorse = typed.value(u"ifWorse"_s).toString(),
              .follower = typed.value(u"follower"_s).toString(),
              .heat = static_cast<Heat>(typed.value(u"heat"_s).toInt())});
}

} // namespace dutydesk
