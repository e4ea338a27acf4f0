// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registerdetail.h"

#include "common/chip.h"
#include "common/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

RegisterDetail::RegisterDetail(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_chips(new QHBoxLayout)
    , m_acts(new FlowLayout)
    , m_details(new QLabel(this))
    , m_below(new QVBoxLayout)
{
    m_head->setObjectName(name + u"HeadLabel"_s);
    m_head->setWordWrap(true);
    Theme::scale(*m_head, TextSize::Heading);
    m_details->setObjectName(name + u"DetailsLabel"_s);
    m_details->setTextFormat(Qt::RichText);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Details"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addLayout(m_chips);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->addWidget(m_details);
    inside->addLayout(m_below, 1);
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addLayout(m_acts);
    layout->addWidget(scroll, 1);
}

void RegisterDetail::showLine(const QString &heading, const std::vector<RegisterCell> &cells, const QString &html)
{
    m_head->setText(heading);
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const RegisterCell &cell : cells) {
        if (cell.tone) {
            m_chips->addWidget(new Chip(cell, this));
        }
    }
    m_html = html;
    m_details->setText(Theme::formStyle() + html);
    m_details->setVisible(!html.isEmpty());
}

void RegisterDetail::showHint(const QString &hint)
{
    showLine({}, {}, u"<p class=\"name\">%1</p>"_s.arg(hint.toHtmlEscaped()));
}

void RegisterDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_details->setText(Theme::formStyle() + m_html);
    }
}

} // namespace dutydesk
