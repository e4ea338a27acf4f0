// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/itemcountmodel.h"

#include <QTableView>

namespace dutydesk {

/// The table in which items are counted, made for the keyboard: the space bar counts the row as expected, a digit
/// enters what was found, and a difference asks for its explanation at once, in the row.
class ItemCountView final : public QTableView
{
    Q_OBJECT

public:
    explicit ItemCountView(ItemCountModel &model, QWidget *parent = nullptr);

    /// Puts the cursor on the row and the column, and opens the cell where it is the explanation.
    void goTo(int row, ItemCountModel::Column column);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void goOnFrom(int row);

    ItemCountModel &m_model;
};

} // namespace dutydesk
