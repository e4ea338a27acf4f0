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

/// The search field at the top of the window (RK-3, OW-2). It searches committed text, one request at a time, and works
/// by keyboard alone.
class FindBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBox(const Seat &seat, QWidget *parent = nullptr);
    ~FindBox() override;

    /// Focuses the field. Esc returns the focus to where it was.
    void begin();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The user has chosen a record from the results.
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
    QPointer<FindResults> m_results; ///< covers the page, so it is a child of the window
    QPointer<QWidget> m_before;
    std::optional<FindGroup> m_group; ///< the group whose further results are asked for
    int m_limit = FindRequest().limit;
    bool m_isComposing = false; ///< an input method holds text that is not committed
    bool m_isAsking = false;
    bool m_isFollowing = false;
    bool m_isIncomplete = false; ///< the shown answer lacks records that are not read yet
    bool m_takesFirst = false;   ///< Enter was pressed before the answer came
};

} // namespace dutydesk
