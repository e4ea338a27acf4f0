// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "today/todayrow.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace dutydesk {

/// The rows of a list of Today.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    TodayModel(const Clock &clock, QObject *parent);

    void setRows(std::vector<TodayRow> rows);
    const std::vector<TodayRow> &rows() const { return m_rows; }
    const TodayRow &rowAt(const QModelIndex &index) const { return m_rows[static_cast<std::size_t>(index.row())]; }

    /// The row with the time left of its limit, as it is now.
    TodayRow shownAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    std::vector<TodayRow> m_rows;
};

/// Sections with headings, whose rows lead somewhere by click, by Enter and by their menu.
class TodayList final : public QListView
{
    Q_OBJECT

public:
    TodayList(const Clock &clock, const QString &name, QWidget *parent);

    /// Keeps the chosen row if it is still there.
    void setRows(std::vector<TodayRow> rows);

    /// Shows the time left of limits as it is now.
    void tick();

    /// Large enough for a few rows; it scrolls.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const dutydesk::TodayTarget &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void chooseFirst();

    TodayModel *m_model;
};

} // namespace dutydesk
