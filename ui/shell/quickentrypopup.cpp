// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/quickentrypopup.h"

#include "log/quickentry.h"

#include <QScreen>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

QuickEntryPopup::QuickEntryPopup(QuickEntry &line, QLayout &home, QWidget *parent)
    : QDialog(parent)
    , m_line(&line)
    , m_home(&home)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"quickEntryPopup"_s);
    setWindowTitle(tr("Quick entry into the duty log"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    m_line->setFocus();
    connect(m_line, &QuickEntry::left, this, &QDialog::reject);
    connect(m_line, &QuickEntry::wrote, this, &QDialog::accept);
    resize(screen()->availableSize().width() / 2, sizeHint().height());
}

QuickEntryPopup::~QuickEntryPopup()
{
    giveBack();
}

void QuickEntryPopup::done(int result)
{
    giveBack();
    QDialog::done(result);
    parentWidget()->window()->activateWindow(); // the focus returns to where it was
}

void QuickEntryPopup::giveBack()
{
    if (m_line && m_home && m_line->window() == this) {
        m_line->disconnect(this);
        m_home->addWidget(m_line);
        m_line->show();
    }
}

} // namespace dutydesk
