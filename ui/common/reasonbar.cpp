// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/reasonbar.h"

#include "common/controls.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(wanted(), this))
    , m_act(new QPushButton(this))
{
    m_question->setObjectName(u"reasonQuestion"_s);
    m_question->setWordWrap(true);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_problem->setObjectName(u"reasonProblem"_s);
    m_problem->setWordWrap(true);
    Theme::tint(*m_problem, Tone::Overdue);
    m_act->setObjectName(u"reasonButton"_s);
    m_act->hide(); // shown once ask() says what it is for
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(withoutMnemonic(label->text()));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"reasonCancelButton"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    line->addWidget(m_act);
    line->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    layout->addLayout(line);
    auto *warning = new QLabel(ReasonBar::warning(), this);
    warning->setObjectName(u"reasonWarning"_s);
    warning->setWordWrap(true);
    layout->addWidget(warning);
    layout->addWidget(m_problem);
    connect(m_act, &QPushButton::clicked, this, &ReasonBar::answer);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBar::answer);
    connect(cancel, &QPushButton::clicked, this, &ReasonBar::close);
    hide();
}

QString ReasonBar::wanted()
{
    return tr("Please give a reason. It is kept in the access log.");
}

QString ReasonBar::warning()
{
    return tr("Write no names, telephones or other personal data here: this text stays when data is erased.");
}

void ReasonBar::ask(const QString &question, const QString &actionLabel, std::function<void(const QString &)> action)
{
    m_question->setText(question);
    m_act->setText(actionLabel);
    m_act->show();
    m_act->setAccessibleName(withoutMnemonic(actionLabel));
    m_action = std::move(action);
    m_problem->hide();
    show();
    m_reason->setFocus();
}

void ReasonBar::close()
{
    m_action = {};
    m_reason->clear();
    hide();
}

void ReasonBar::answer()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_problem->show();
        m_reason->setFocus();
        return;
    }
    hide();
    if (const auto action = std::exchange(m_action, {})) {
        action(reason);
    }
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dutydesk
