// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace dutydesk {

/// Above the grid: day, weekday and the mark of a special day, one below the other.
class RosterDayHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RosterDayHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QStringList linesOf(int section) const;
};

/// Beside the grid, always in sight: the person's name, and the post in smaller letters.
class RosterPeopleHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RosterPeopleHeader(QWidget *parent);

    /// Gives the rows the height that the font needs.
    void fit();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace dutydesk
