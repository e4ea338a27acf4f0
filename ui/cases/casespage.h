// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "common/recorddialog.h"
#include "common/registerpage.h"
#include "log/caseacts.h"

#include <QTimer>

class QCheckBox;

namespace dutydesk {

class CasePictures;

/// Tasks and follow-ups 交办与跟进: the cases of the desk with what is next and how much time is left, and beside the
/// list the chosen one with its acts and its timeline. It knows cases, not kinds.
class CasesPage final : public RegisterPage<ShownCase>
{
    Q_OBJECT

public:
    CasesPage(const Seat &seat, QWidget *parent);

    /// Chooses the case, also one that is closed.
    void showCase(const Case &one);

Q_SIGNALS:
    /// Something is to be set going about the case.
    void actWanted(dutydesk::DeskAct act, const dutydesk::CaseSubject &subject, const QString &about);

private:
    static Register<ShownCase> describe(CasesPage *page, const Clock &clock);
    static std::vector<ActOf<ShownCase>> acts(CasesPage *page);
    static void addActsOnLimits(std::vector<ActOf<ShownCase>> &acts, CasesPage *page);
    static void addDeskActs(std::vector<ActOf<ShownCase>> &acts, CasesPage *page);
    std::vector<CaseAct> actsOf(const Case &one) const;
    bool mayAttach(const Case &one) const;
    void showAttachments(const Case &one);
    void read() override;
    void followChoice() override;
    void begin(CaseAct act, const ShownCase &shown);
    void open(RecordDialog *dialog, CaseAct act, const Case &one);
    void openTask(const std::optional<Case> &task);

    QCheckBox *m_closed;
    RegisterTable *m_timeline;
    CasePictures *m_pictures;
    QTimer m_minute; ///< the time left moves
};

} // namespace dutydesk
