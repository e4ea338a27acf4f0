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

/// The results below the search field, grouped under headings. It never takes the focus: keys go to the field, which
/// moves the choice.
class FindResults final : public QFrame
{
    Q_OBJECT

public:
    FindResults(const Clock &clock, QWidget *parent);

    /// Shows an answer and chooses its best line. If the same text was searched before, the earlier choice stays.
    void showAnswer(const QString &typed, const FindAnswer &answer);

    /// Shows only a hint about what can be found.
    void showHint();
    void showError(const QString &sentence);
    /// The height that shows everything at this width.
    int heightOfAll(int width) const;

    void clear();

    /// Moves the choice by this number of lines, skipping headings.
    void move(int by);

    /// Opens the chosen record, or asks for more of its group.
    void take();

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
    QString m_typed; ///< the text that the shown answer belongs to
};

} // namespace dutydesk
