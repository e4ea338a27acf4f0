// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "handover/areastep.h"
#include "handover/arrivalstep.h"
#include "handover/handoverdialog.h"
#include "handover/itemcountstep.h"
#include "handover/openworkanswerstep.h"
#include "handover/openworkstep.h"
#include "handover/previouspagestep.h"
#include "handover/reliefstep.h"
#include "handover/signoutstep.h"
#include "handover/takeoverstep.h"
#include "handover/tidystep.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

// The construction of HandoverDialog.

void HandoverDialog::makeTexts()
{
    m_head->setObjectName(u"handoverHeadLabel"_s);
    m_note->setObjectName(u"handoverNoteLabel"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    for (QLabel *label : {m_head, m_note, m_problem}) {
        label->setWordWrap(true);
    }
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(heading.pointSizeF() * 1.25);
    m_head->setFont(heading);
    m_title->setFont(heading);
    QFont bold = font();
    bold.setBold(true);
    m_problem->setFont(bold);
}

void HandoverDialog::makeLayout()
{
    auto *scrolled = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(scrolled);
    column->setContentsMargins({});
    column->addWidget(m_note);
    column->addWidget(m_title);
    for (HandoverStep *step : m_steps) {
        column->addWidget(step, 1);
        step->hide();
    }
    m_scroll->setObjectName(u"stepScroll"_s);
    m_scroll->setWidget(scrolled);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    const QFontMetrics metrics = fontMetrics();
    resize(QSize(metrics.height() * 64, metrics.height() * 30).boundedTo(screen()->availableSize() * 0.9));
}

void HandoverDialog::makeSteps()
{
    auto *signOut = new SignOutStep(m_context, this);
    auto *takeOverStep = new TakeOverStep(m_context, this);
    m_steps = {new TidyStep(m_context, this),
               new ItemCountStep(ItemCountStep::Side::Outgoing, m_context, this),
               new OpenWorkStep(m_context, this),
               new ReliefStep(m_context, this),
               signOut,
               new ArrivalStep(m_context, this),
               new ItemCountStep(ItemCountStep::Side::Incoming, m_context, this),
               new PreviousPageStep(m_context, this),
               new OpenWorkAnswerStep(m_context, this),
               new AreaStep(m_context, this),
               takeOverStep};
    m_firstIncoming = 5;
    for (HandoverStep *step : m_steps) {
        connect(step, &HandoverStep::edited, this, &HandoverDialog::showList);
        connect(step, &HandoverStep::edited, this, &HandoverDialog::dropComplaint);
        whenEdited(*step, this, [this] { dropComplaint(); }); // a password is not part of the draft
        connect(step, &HandoverStep::edited, this, [this] { m_keeping.edited(); });
        connect(step, &HandoverStep::finished, this, [this] { goTo(m_current + 1); });
        connect(step, &HandoverStep::failed, this, &HandoverDialog::fail);
    }
    connect(signOut, &SignOutStep::signingRequested, this, [this, signOut] {
        if (!leadsToMissing()) {
            signOut->sign();
        }
    });
    connect(signOut, &SignOutStep::signedOut, this, &HandoverDialog::endSide);
    connect(takeOverStep, &TakeOverStep::signingRequested, this, [this, takeOverStep] {
        if (!leadsToMissing()) {
            takeOverStep->sign();
        }
    });
    connect(takeOverStep, &TakeOverStep::tookOver, this, &HandoverDialog::takeOver);
    connect(takeOverStep, &TakeOverStep::refused, this, &HandoverDialog::refuse);
}

void HandoverDialog::makeList()
{
    HandoverStep::nameControl(*m_list, tr("Steps"), u"stepList"_s);
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (step == 0 || step == m_firstIncoming) {
            auto *section = new QListWidgetItem(step == 0 ? tr("Hand over") : tr("Take over"), m_list);
            QFont bold = font();
            bold.setBold(true);
            section->setFont(bold);
            section->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QListWidgetItem(stepText(step), m_list);
        item->setData(Qt::UserRole, static_cast<int>(step));
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item == nullptr || !item->flags().testFlag(Qt::ItemIsSelectable)) {
            return;
        }
        const auto step = static_cast<std::size_t>(item->data(Qt::UserRole).toInt());
        if (step != m_current) {
            goTo(step);
        }
    });
}

QWidget *HandoverDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *close = new QPushButton(tr("Continue &later"), line);
    close->setToolTip(tr("Esc keeps what you entered"));
    HandoverStep::nameControl(*close, close->text(), u"laterButton"_s);
    HandoverStep::nameControl(*m_back, m_back->text(), u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    layout->addWidget(close);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &HandoverDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &HandoverDialog::goOn);
    return line;
}

} // namespace dutydesk
