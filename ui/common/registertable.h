// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QTableView>
#include <QTimer>

namespace dutydesk {

class QuietHeader;
class RegisterModel;

/// The list of a register. Rows have ids and keep their given order until the user sorts them. The chosen row stays
/// chosen when rows are shown again. Enter opens it, Ctrl+C copies it.
class RegisterTable final : public QTableView
{
    Q_OBJECT

public:
    RegisterTable(const QString &name, const QString &label, const std::vector<RegisterHeading> &headings,
                  QWidget *parent);

    /// Lets the column take the remaining room, but keeps its text readable.
    void stretch(int column);

    /// Wraps long texts. This is for short lists, since every row is measured.
    void wrapText();

    /// Makes the table as high as its rows, at most `most`, for a list within a page that scrolls as a whole.
    void keepRowsInSight(int most);

    void showRows(std::vector<RegisterRow> rows);
    const std::vector<RegisterRow> &rows() const; ///< in the shown order

    /// Returns false if there is no such row.
    bool choose(qint64 id);
    void chooseFirst();
    std::optional<qint64> chosenId() const { return m_chosen; }

    /// The ids of all selected rows, if several can be selected.
    std::vector<qint64> selectedIds() const;
    void select(const std::vector<qint64> &ids);

    /// The columns from the left: those on screen, and those for prints and exports.
    std::vector<int> shownColumns() const;
    std::vector<int> takenOutColumns() const;
    const RegisterHeading &headingOf(int column) const { return m_headings[static_cast<std::size_t>(column)]; }

    /// The visible cells of rows as text, with tabs between cells.
    QString textOf(const std::vector<qint64> &ids) const;
    QString textOfAll() const;

    /// The order, widths (in letters) and sorting of the columns, for saving.
    QString look() const;
    void wear(const QString &look);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The chosen row has changed; there may be none.
    void chosen();
    void opened(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QuietHeader &header() const;
    void addCopying();
    void followHeader();
    void openColumnMenu(const QPoint &place);
    void sortRows();
    void fitColumns();
    void fillUp();
    void fitRowHeight();
    void fitRows();

    std::vector<RegisterHeading> m_headings;
    std::vector<RegisterRow> m_asTheyCame;
    RegisterModel *m_model;
    std::optional<qint64> m_chosen;
    bool m_isFilling = false;
    bool m_isSizedByHand = false;
    int m_stretched = -1;
    int m_mostRows = 0; ///< the most rows that are visible; 0 if the height does not follow the rows
    QTimer m_fitting;
};

} // namespace dutydesk
