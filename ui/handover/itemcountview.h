// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/itemcountmodel.h"

#include <QTableView>

namespace dutydesk {

/// The table for counting items by keyboard: space counts a row as expected, a digit enters the found number, and a
/// difference asks for its explanation in the row.
class ItemCountView final : public QTableView
{
    Q_OBJECT

public:
    explicit ItemCountView(ItemCountModel &model, QWidget *parent = nullptr);

    /// Moves the cursor to a cell, and opens its editor if it is the explanation.
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
