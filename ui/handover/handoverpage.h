// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "common/recordpage.h"
#include "handover/handoverdraft.h"

#include <QPointer>

class QPushButton;

namespace dutydesk {

class CasesPage;
class EntryDialog;
class HandoverDialog;
class LogHistory;
class LogPageWidget;
class OpenWorkPanel;
class ReviewPage;
class UnderWayPage;
class ViewSwitch;
class VolumesView;
struct Case;
struct PlaceInLog;

/// The tab 交接班: the current page, tasks and follow-ups, history, review and volumes, with buttons that switch
/// between them.
class HandoverPage final : public LiveView, public RecordPage
{
    Q_OBJECT

public:
    explicit HandoverPage(const Seat &seat, QWidget *parent = nullptr);

    /// Opens the full form for a new entry.
    void startEntry();

    /// Opens the dialog in which both officers hand over and take over, or brings it to the front.
    void openHandover();

    /// Shows tasks and follow-ups.
    void showCases();

    /// Shows volumes, pages, lines and cases: a follow-up beside the running page, any other case among the cases.
    bool showRecord(const RecordReference &record) override;

    /// Shows the page among those to be reviewed.
    void showReview(qint64 page);

protected:
    void read() override;
    void clear() override;

private:
    QWidget *makeRunningView();
    void goTo(const PlaceInLog &place, bool isRunning);
    void goToCase(const Case &one);
    void showWork(const std::optional<PageView> &view);
    void enableActions(std::optional<PageState> state);
    void offerTakingOver();
    QPushButton *addActionButton(const QString &label, const QString &name);

    HandoverDraft m_draft; ///< keeps the dialog's input after it is closed
    QPointer<HandoverDialog> m_dialog;
    bool m_mayOffer; ///< whether to offer taking over at the next sign-in after the desk was closed
    ViewSwitch *m_views;
    QWidget *m_runningView = nullptr;
    LogPageWidget *m_page;
    OpenWorkPanel *m_openWork;
    CasesPage *m_cases;
    UnderWayPage *m_underWay;
    LogHistory *m_history;
    ReviewPage *m_review;
    VolumesView *m_volumes;
    EntryDialog *m_entry;
    QPushButton *m_newEntry;
    QPushButton *m_handOver;
    QPushButton *m_takeOver;
};

} // namespace dutydesk
