// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "find/findservice.h"

#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QLineEdit;

namespace dutydesk {

class FindResults;

/// The field at the top of the window in which anything is found (RK-3, OW-2). What was typed is searched as it is
/// committed, one question at a time; the keys are enough for all of it.
class FindBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBox(const Seat &seat, QWidget *parent = nullptr);
    ~FindBox() override;

    /// Puts the cursor into the field; Esc brings it back to where it was.
    void begin();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Somebody wants to see the record.
    void chosen(const dutydesk::RecordReference &record);

private:
    void followSession();
    void followJournal();
    void ask();
    void answered(const FindRequest &request, const Result<FindAnswer> &answer);
    bool handleKey(const QKeyEvent &key);
    void take();
    void go(const RecordReference &record);
    void leave();
    void showResults(const std::function<void(FindResults &)> &fill);
    void hideResults();
    FindRequest wanted() const;

    const Seat m_seat;
    QLineEdit *m_edit;
    QPointer<FindResults> m_results; ///< lies over the page, and so belongs to the window
    QPointer<QWidget> m_before;
    std::optional<FindGroup> m_group; ///< asked for more of it
    int m_limit = FindRequest().limit;
    bool m_isComposing = false; ///< an input method holds text that is not committed
    bool m_isAsking = false;
    bool m_isFollowing = false;
    bool m_isIncomplete = false; ///< what is shown: not everything has been read yet
    bool m_takesFirst = false;   ///< Enter was pressed before the answer was there
};

} // namespace dutydesk
