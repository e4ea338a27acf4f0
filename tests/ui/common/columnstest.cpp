// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/columns.h"

#include "support/printers.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

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

TEST(ColumnsTest, noColumnIsCutWhereTheTreeIsGivenTooLittleRoom)
{
    QSplitter parts;
    auto *tree = new QTreeWidget;
    parts.addWidget(tree);
    parts.addWidget(new QWidget);
    tree->setHeaderLabels({u"楼栋"_s, u"房屋"_s, u"面积"_s});
    keepColumnsInSight(*tree);
    parts.resize(800, 300);
    parts.setSizes({60, 740});
    parts.show();
    QCoreApplication::processEvents();

    for (int number = 0; number < 40; ++number) {
        new QTreeWidgetItem(tree, {u"全部楼栋"_s, u"1800"_s, u"192111192111.27"_s});
    }
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();

    EXPECT_GE(tree->viewport()->width(), tree->header()->length());
}

} // namespace dutydesk
