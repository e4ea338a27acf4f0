// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"
#include "review/reviewmodel.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace dutydesk {

/// The manager's review of handover records: exceptions first, opinion and signature for one page or several (HO-10).
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, QWidget *parent = nullptr);

private:
    void makePeriod();
    void makeList();
    void makeSigning();
    void reload();
    void showPages(const Result<std::vector<PageToReview>> &pages);
    void showCurrent();
    void showSelection();
    void selectDay();
    void exportPages();
    void sign();
    void fail(const QString &sentence, QWidget *where);
    std::vector<LogPageId> selected() const;

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    const Clock &m_clock;
    ReviewModel m_model;
    QLabel *m_notAllowed;
    QWidget *m_content;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_none;
    QTableView *m_pages;
    QPushButton *m_day;
    QTextBrowser *m_detail;
    QLineEdit *m_opinion;
    QLineEdit *m_secret;
    QLabel *m_problem;
    QPushButton *m_sign;
};

} // namespace dutydesk
