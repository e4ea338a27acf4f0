// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/columns.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

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

} // namespace dutydesk::test
