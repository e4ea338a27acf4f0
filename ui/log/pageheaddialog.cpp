// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/pageheaddialog.h"

#include "common/services.h"
#include "log/dutylog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

PageHeadDialog::PageHeadDialog(Gateway &gateway, Session &session, const LogPage &page, QWidget *parent)
    : SubmitDialog(gateway, session, tr("&Save"), parent)
    , m_weather(new QLineEdit(page.weather, this))
    , m_dutyManager(new QLineEdit(page.dutyManager, this))
{
    setObjectName(u"pageHeadDialog"_s);
    setWindowTitle(tr("Head of the page"));
    m_weather->setObjectName(u"weatherEdit"_s);
    m_weather->setAccessibleName(tr("Weather"));
    m_dutyManager->setObjectName(u"dutyManagerEdit"_s);
    m_dutyManager->setAccessibleName(tr("Duty manager"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Weather"), m_weather);
    form->addRow(tr("Duty &manager"), m_dutyManager);
    content()->addLayout(form);
}

void PageHeadDialog::submit()
{
    send([weather = m_weather->text(), dutyManager = m_dutyManager->text()](Services &services, const Actor &actor) {
        return services.dutyLog->setPageHead(actor, weather, dutyManager);
    });
}

} // namespace dutydesk
