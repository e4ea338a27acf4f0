// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QTableView>
#include <QTimer>

namespace dutydesk {

class QuietHeader;
class RegisterModel;

/// The list of a register: rows with an id each, as they come until somebody sorts them by a column. The chosen row
/// stays chosen when the rows are shown again. Enter opens it, Ctrl+C copies it.
class RegisterTable final : public QTableView
{
    Q_OBJECT

public:
    RegisterTable(const QString &name, const QString &label, const std::vector<RegisterHeading> &headings,
                  QWidget *parent);

    /// Gives the column what room is left, and so much in any case that its text can be read.
    void stretch(int column);

    /// Shows long texts in several lines: for lists that are not long themselves.
    void wrapText();

    /// Is as high as its rows, of which more than `most` are scrolled: for a list in a page that is scrolled as a
    /// whole.
    void keepRowsInSight(int most);

    void showRows(std::vector<RegisterRow> rows);
    const std::vector<RegisterRow> &rows() const; ///< as they are sorted

    /// False where there is no such row.
    bool choose(qint64 id);
    void chooseFirst();
    std::optional<qint64> chosenId() const { return m_chosen; }

    /// Of all rows that are selected, where several can be.
    std::vector<qint64> selectedIds() const;
    void select(const std::vector<qint64> &ids);

    /// From the left: what is shown, and what is printed and exported in its place.
    std::vector<int> shownColumns() const;
    std::vector<int> takenOutColumns() const;
    const RegisterHeading &headingOf(int column) const { return m_headings[static_cast<std::size_t>(column)]; }

    /// Puts rows into the clipboard, with tabs between the cells.
    void copy(const std::vector<qint64> &ids) const;

    /// Order and widths of the columns, in letters, and by what they are sorted: to be kept for another day.
    QString look() const;
    void wear(const QString &look);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another row, or none.
    void chosen();
    void opened(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QuietHeader &header() const;
    QAction *addCopying(const QString &text, const QKeySequence &key, std::function<std::vector<qint64>()> ids);
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
    int m_mostRows = 0; ///< in sight; 0 where the height is not the rows'
    QTimer m_fitting;
};

} // namespace dutydesk
