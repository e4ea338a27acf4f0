// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"
#include "datarequests/privacyservice.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace dutydesk {

class RegisterTable;

/// Who saw whose personal data in full, when and why: for managers (OW-5).
class AccessLogView final : public QWidget
{
    Q_OBJECT

public:
    AccessLogView(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilterRow();
    void reload();
    void showList();

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    const Clock &m_clock;
    std::vector<AccessLine> m_lines;
    QLineEdit *m_filter;
    QDateEdit *m_first;
    QDateEdit *m_last;
    RegisterTable *m_list;
};

} // namespace dutydesk
