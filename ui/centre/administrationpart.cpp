// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/administrationpart.h"

#include "common/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

AdministrationPart::AdministrationPart(const Seat &seat, const RecordTypes &shows, Right right, QWidget *parent)
    : LiveView(seat, shows, parent)
    , m_layout(new QVBoxLayout(this))
    , m_right(right)
    , m_readOnly(makeReadOnlyNote(this))
{
    m_layout->addWidget(m_readOnly);
    connect(&m_seat.session, &Session::changed, this, &AdministrationPart::followRights);
    followRights();
}

bool AdministrationPart::mayWrite() const
{
    return m_seat.session.actor() && m_seat.session.actor()->may(m_right);
}

void AdministrationPart::followRights()
{
    m_readOnly->setVisible(!mayWrite());
    for (QPushButton *button : m_writing) {
        button->setEnabled(mayWrite());
    }
}

QPushButton *AdministrationPart::addWritingButton(QBoxLayout *line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setEnabled(mayWrite());
    line->addWidget(button);
    m_writing.append(button);
    return button;
}

} // namespace dutydesk
