// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/submitdialog.h"

#include "common/controls.h"
#include "common/fittedscroll.h"
#include "common/readingorder.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

SubmitDialog::SubmitDialog(const Seat &seat, const QString &submitLabel, QWidget *parent)
    : QDialog(parent)
    , m_seat(seat)
    , m_content(new QVBoxLayout(new QWidget))
    , m_scroll(new FittedScroll(m_content->parentWidget(), this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_submit(m_buttons->addButton(submitLabel, QDialogButtonBox::ActionRole))
{
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    Theme::tint(*m_problem, Tone::Overdue);
    m_problem->hide();
    m_content->setContentsMargins({});
    m_submit->setObjectName(u"submitButton"_s);
    m_submit->setDefault(true);
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_seat.session, &Session::changed, this, &SubmitDialog::followSession);
}

void SubmitDialog::showProblem(const QString &problem, QWidget *where)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
    layout()->activate();
    m_scroll->grow(); // the dialog grows by the line of the sentence
    if (where) {
        where->setFocus();
    }
}

void SubmitDialog::showEvent(QShowEvent *event)
{
    if (m_seat.session.actor()) {
        m_owner = m_seat.session.actor()->staff;
    }
    if (!std::exchange(m_followsEdits, true)) {
        whenEdited(*this, this, [this] { m_problem->hide(); }); // the edit may solve the problem
        setTabOrderAsRead(*this);
        beginWithTheFirstField();
    }
    const QSize sentence(fontMetrics().lineSpacing() * 22, 0); // leaves room to read a sentence that is typed
    setMinimumSize(minimumSize().expandedTo(sentence).boundedTo(screen()->availableSize()));
    QDialog::showEvent(event);
}

/// Focuses the first field, unless the dialog has chosen another one.
void SubmitDialog::beginWithTheFirstField()
{
    QWidget *first = focusWidget() && !m_buttons->isAncestorOf(focusWidget()) ? nullptr : firstFieldOf(*this);
    if (first) {
        first->setFocus();
    }
}

void SubmitDialog::setUnderWay(bool underWay)
{
    m_isUnderWay = underWay;
    m_submit->setEnabled(!underWay);
    if (underWay) {
        m_problem->hide();
    }
}

void SubmitDialog::followSession()
{
    if (!m_seat.session.actor()) {
        m_isOutOfSight = m_isOutOfSight || isVisible();
        hide();
    } else if (std::exchange(m_isOutOfSight, false)) {
        if (m_owner == m_seat.session.actor()->staff) {
            show();
        } else {
            reject();
        }
    }
}

} // namespace dutydesk
