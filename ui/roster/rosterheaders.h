// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace dutydesk {

/// The header above the grid, with day, weekday and the mark of a special day in three lines.
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

/// The header beside the grid, with each person's name and, in smaller letters, their post.
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
