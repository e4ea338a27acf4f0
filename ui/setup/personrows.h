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

/// A small table for on-call leaders, with suggested titles.
class LeaderRows final : public QWidget
{
    Q_OBJECT

public:
    explicit LeaderRows(const QStringList &titles, QWidget *parent = nullptr);

    /// Fills in the person with this post where the row is still empty.
    void propose(const QString &post, const QString &name, const QString &telephone);

    /// The leaders of all rows with a title.
    std::vector<OnCallLeaderDraft> leaders() const;

Q_SIGNALS:
    /// Emitted on Enter in the last field.
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

/// A small table for staff. Enter goes to the next row, and in an empty row it finishes.
class StaffRows final : public QWidget
{
    Q_OBJECT

public:
    explicit StaffRows(const QStringList &roleNames, QWidget *parent = nullptr);

    /// The staff of all rows with a name.
    std::vector<StaffDraft> staff() const;

    /// The number of rows, to restore with setRowCount().
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    void setRowCount(int count);

    /// Whether all names differ from each other and from `taken`, the manager's. Focuses the first that does not.
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
