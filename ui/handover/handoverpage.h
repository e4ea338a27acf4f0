// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftstore.h"
#include "common/gateway.h"
#include "common/notifier.h"
#include "common/recordpage.h"
#include "common/session.h"
#include "handover/handoverdraft.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace dutydesk {

class EntryDialog;
class HandoverDialog;
class LogHistory;
class LogPageWidget;
class OpenWorkPanel;
struct PlaceInLog;

/// The tab 交接班: the running page, and beside it, switched to by buttons, what belongs to it.
class HandoverPage final : public QWidget, public RecordPage
{
    Q_OBJECT

public:
    HandoverPage(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, DraftStore &drafts,
                 QWidget *parent = nullptr);

    /// Adds a view after those that are there; a button with `label` switches to it.
    void addView(const QString &label, const QString &name, QWidget *view);

    /// Opens the full form for a new entry.
    void startEntry();

    /// Opens the dialog in which both officers hand over and take over, or brings it to the front.
    void openHandover();

    /// Pages, lines and open work.
    bool showRecord(const RecordReference &record) override;

private:
    QWidget *makeRunningView();
    void goTo(const PlaceInLog &place);
    void showPage(const std::optional<PageView> &view);
    QPushButton *addActionButton(const QString &label, const QString &name);

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    const Clock &m_clock;
    DraftStore &m_drafts;
    HandoverDraft m_draft; ///< what was entered in the dialog outlives it
    QPointer<HandoverDialog> m_dialog;
    bool m_mayOffer; ///< taking over after the desk was closed: when somebody signs in
    QHBoxLayout *m_bar;
    QButtonGroup *m_switches;
    QStackedWidget *m_views;
    LogPageWidget *m_page;
    OpenWorkPanel *m_openWork;
    LogHistory *m_history;
    EntryDialog *m_entry;
    QPushButton *m_newEntry;
    QPushButton *m_handOver;
    QPushButton *m_takeOver;
};

} // namespace dutydesk
