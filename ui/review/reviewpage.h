// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "handover/reviewservice.h"

class QLineEdit;
class QTextBrowser;

namespace dutydesk {

/// The manager's review of handover records, with exceptions first. They give an opinion and sign for one or several
/// pages (HO-10).
class ReviewPage final : public RegisterPage<PageToReview>
{
    Q_OBJECT

public:
    enum Column { ExceptionsColumn, DateColumn, OfficerColumn, PageColumn, ReviewColumn };

    ReviewPage(const Seat &seat, QWidget *parent);

private:
    static Register<PageToReview> describe(ReviewPage *page);
    void makeSigning();
    void followChoice() override;
    void showSelection();
    void selectDay(QDate day);
    void sign();
    void fail(const QString &sentence, QWidget *where);
    void clear() override;

    QTextBrowser *m_text;
    QLineEdit *m_opinion;
    QLineEdit *m_secret;
    QLabel *m_problem;
    QPushButton *m_sign;
};

} // namespace dutydesk
