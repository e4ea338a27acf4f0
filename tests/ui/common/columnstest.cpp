// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/columns.h"

#include "support/printers.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

TEST(ColumnsTest, followTheSizeOfTheLetters)
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"what stands here is as wide as this"_s));
    QTableView view;
    view.setModel(&model);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fillWithColumn(view, 1);
    view.resize(400, 200);
    view.show();
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);

    view.setFont(large);
    QCoreApplication::processEvents();

    EXPECT_GE(view.columnWidth(0), QFontMetrics(large).horizontalAdvance(model.item(0, 0)->text()));
    EXPECT_GE(view.columnWidth(1), QFontMetrics(large).horizontalAdvance(u'0') * 28);
}

} // namespace dutydesk
