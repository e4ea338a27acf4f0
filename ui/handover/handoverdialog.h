// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/keepingtimer.h"
#include "handover/handoverstep.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace dutydesk {

/// The dialog for handing over and taking over step by step (HO-5 … HO-9). Closing it keeps the draft. It does not
/// block the window, since the telephone may ring.
class HandoverDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HandoverDialog(const HandoverContext &context, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void makeTexts();
    void makeSteps();
    void makeList();
    void makeLayout();
    QWidget *makeButtons();
    void reload();
    void showMaterial(const HandoverMaterial &material);
    void showHead(const HandoverMaterial &material);
    void showList();
    void goTo(std::size_t step);
    void goOn();
    void goBack();
    void fail(const QString &sentence, QWidget *where);
    void complain(const QString &sentence);
    void dropComplaint();
    void dropComplaintIfMended();
    bool leadsToMissing();
    void endSide(const Handover &handover);
    void takeOver(const Actor &officer);
    void refuse();
    void finish(const QString &message);
    void takeDraftOf(const HandoverMaterial &material);
    void keepDraft(const QString &text);
    void showFocus();

    bool isOfIncoming(std::size_t step) const { return step >= m_firstIncoming; }
    bool isOfThisSide(std::size_t step) const { return isOfIncoming(step) == m_signedOut; }
    QString stepText(std::size_t step) const;

    HandoverContext m_context;
    std::vector<HandoverStep *> m_steps;
    std::size_t m_firstIncoming = 0;
    std::size_t m_current = 0;
    std::optional<bool> m_shownSide; ///< whether the incoming officer's steps are shown; none before reading
    bool m_signedOut = false;
    bool m_isShowing = false;       ///< fields are being filled by the program, not edited
    QString m_missing;              ///< the missing input that the complaint is about; empty for other complaints
    std::optional<StaffId> m_owner; ///< the page's officer, for whom the draft is kept
    KeepingTimer m_keeping{[this] { keepDraft(m_context.draft.text()); }};
    QLabel *m_head;
    QLabel *m_note;
    QListWidget *m_list;
    QLabel *m_title;
    QScrollArea *m_scroll; ///< holds note and step, so that all of it can be reached on a small screen
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace dutydesk
