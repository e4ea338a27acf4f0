// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/viewswitch.h"

#include "common/fittedscroll.h"
#include "common/theme.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dutydesk {

ViewSwitch::ViewSwitch(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_buttons(new QButtonGroup(this))
    , m_views(new QStackedWidget(this))
{
    m_row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_row);
    layout->addWidget(new FittedScroll(m_views, this), 1); // scrolls on a low screen
}

QAbstractButton *ViewSwitch::add(const QString &label, const QString &name, QWidget *view)
{
    const int index = m_views->addWidget(view);
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFlat(true);
    // This is not clicked(), since a screen reader toggles without a click.
    connect(button, &QPushButton::toggled, this, [this, button, view](bool isChosen) {
        if (!isChosen) {
            Theme::undress(*button);
            return;
        }
        Theme::dress(*button, Tone::Notice);
        m_views->setCurrentWidget(view);
    });
    button->setChecked(index == 0);
    m_buttons->addButton(button, index);
    m_row->insertWidget(index, button);
    return button;
}

void ViewSwitch::go(const QWidget *view)
{
    m_buttons->button(m_views->indexOf(view))->click();
}

} // namespace dutydesk
