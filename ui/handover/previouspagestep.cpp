// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/previouspagestep.h"

#include "log/logpagedocument.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

PreviousPageStep::PreviousPageStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Read the page"), parent)
    , m_page(new QTextBrowser(this))
    , m_read(new QCheckBox(tr("I have &read the page to its end"), this))
{
    nameControl(*m_page, tr("The page of the outgoing officer"), u"pageBrowser"_s);
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    nameControl(*m_read, m_read->text(), u"readBox"_s);
    column().addWidget(m_page, 1);
    column().addWidget(m_read);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreviousPageStep::noticeTheEnd);
    connect(m_read, &QCheckBox::toggled, this, [this](bool read) {
        draft().in.previousPageRead = read;
        Q_EMIT edited();
    });
}

void PreviousPageStep::showMaterial(const HandoverMaterial &material)
{
    const PrintDocument document = LogPageDocument::of(
        material.state.page, {.centreName = {}, .zone = context().clock.zone(), .printedAt = context().clock.now()});
    if (m_shown != document.html) { // keeps the reading position if nothing is new
        m_shown = document.html;
        m_page->setHtml(document.html);
    }
    m_read->setChecked(draft().in.previousPageRead);
}

std::optional<HandoverStep::Missing> PreviousPageStep::missing() const
{
    return m_read->isChecked() ? std::nullopt
                               : std::optional(Missing{tr("Please read the page to its end, then tick."), m_read});
}

void PreviousPageStep::begin()
{
    m_page->setFocus();
}

void PreviousPageStep::noticeTheEnd()
{
    const QScrollBar &bar = *m_page->verticalScrollBar();
    if (isVisible() && bar.maximum() > 0 && bar.value() == bar.maximum()) {
        m_read->setChecked(true);
    }
}

} // namespace dutydesk
