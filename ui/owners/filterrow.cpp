// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/filterrow.h"

#include "common/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace dutydesk {

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
}

void FilterRow::add(const QString &label, QWidget *field, const QString &name, int stretch)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(withoutMnemonic(label));
    m_line->addWidget(text);
    m_line->addWidget(field, stretch);
}

void FilterRow::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

} // namespace dutydesk
