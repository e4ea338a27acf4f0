// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "find/findservice.h"

#include <QFrame>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace dutydesk {

/// What was found, under headings, beneath the field in which one types. It never takes the focus: the keys stay in the
/// field, which moves the choice.
class FindResults final : public QFrame
{
    Q_OBJECT

public:
    FindResults(const Clock &clock, QWidget *parent);

    /// The best line of the answer is chosen; where the same was asked before, the line that was chosen then.
    void showAnswer(const QString &typed, const FindAnswer &answer);

    /// Says what can be found, and nothing else.
    void showHint();
    void showError(const QString &sentence);
    /// So much it takes to show all of it at this width.
    int heightOfAll(int width) const;

    void clear();

    /// To the next line that can be chosen, over the headings.
    void move(int by);

    /// Takes the chosen line: the record, or more of its group.
    void take();
    bool hasChoice() const;

Q_SIGNALS:
    void chosen(const dutydesk::RecordReference &record);
    void moreWanted(dutydesk::FindGroup group);

private:
    void addGroup(const FoundGroup &group);
    void addHit(const FindHit &hit);
    void choose(int row);
    void takeItem(const QTreeWidgetItem &item);
    void fitColumns();

    const Clock &m_clock;
    QTreeWidget *m_list;
    QLabel *m_note;
    QString m_typed; ///< that the answer is to
};

} // namespace dutydesk
