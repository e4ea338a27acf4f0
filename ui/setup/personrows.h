// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centredrafts.h"
#include "signin/staffservice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace dutydesk {

/// A small table to type the on-call leaders into: titles stand there already.
class LeaderRows final : public QWidget
{
    Q_OBJECT

public:
    explicit LeaderRows(const QStringList &titles, QWidget *parent = nullptr);

    /// Writes who it is into the row of the post, where nothing stands yet.
    void propose(const QString &post, const QString &name, const QString &telephone);

    /// Those with a title.
    std::vector<OnCallLeaderDraft> leaders() const;

Q_SIGNALS:
    /// Enter in the last field.
    void finished();

private:
    struct Row
    {
        QLineEdit *title;
        QLineEdit *name;
        QLineEdit *telephone;
    };

    std::vector<Row> m_rows;
};

/// A small table to type the staff into. Enter goes to the next row, and from an empty one on.
class StaffRows final : public QWidget
{
    Q_OBJECT

public:
    explicit StaffRows(const QStringList &roleNames, QWidget *parent = nullptr);

    /// Those with a name.
    std::vector<StaffDraft> staff() const;

    /// Makes as many rows as are given back later.
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    void setRowCount(int count);

    /// Whether every name is there once; `taken` is the manager's. Goes to the one that is not.
    bool hasDistinctNames(const QString &taken);

Q_SIGNALS:
    void finished();

private:
    struct Row
    {
        QLineEdit *name;
        QComboBox *role;
        QLineEdit *telephone;
        QCheckBox *onRoster;
    };

    void addRow();
    void goOnFrom(std::size_t row);

    QStringList m_roleNames;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace dutydesk
