// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QDate>
#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace dutydesk {

/// The list of a register: rows with an id each, sorted by any column, the chosen one stays chosen when they are read
/// again. Enter opens it.
class RegisterTable final : public QTableView
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        std::optional<Tone> tone = {}; ///< the text says the same
        bool isFigure = false;         ///< right-aligned, sorted by its value
        bool isStruck = false;
        std::optional<QDate> date = {}; ///< that the text tells among words; exported alone
    };

    struct Row
    {
        qint64 id;
        std::vector<Cell> cells;
    };

    RegisterTable(const QString &name, const QString &label, const QStringList &headings, QWidget *parent);

    /// Gives the column what room is left.
    void stretch(int column);

    /// Shows long texts in several lines: for lists that are not long themselves.
    void wrapText();

    /// Is as high as its rows, of which more than `most` are scrolled: for a list in a page that is scrolled as a
    /// whole.
    void keepRowsInSight(int most);

    /// Sorted as they come until somebody sorts by a column.
    void showRows(std::vector<Row> rows);

    /// False where there is no such row.
    bool choose(qint64 id);
    void chooseFirst();

    std::optional<qint64> chosenId() const { return m_chosen; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another row, or none.
    void chosen();
    void opened(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Model;

    void fitRows();

    Model *m_model;
    std::optional<qint64> m_chosen;
    bool m_isFilling = false;
    int m_mostRows = 0; ///< in sight; 0 where the height is not the rows'
    QTimer m_fitting;
};

} // namespace dutydesk
