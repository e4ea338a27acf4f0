// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/literaltext.h"

#include "common/elidedlabel.h"

#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTableWidget>
#include <QToolTip>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class LiteralTextTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        static const bool isInstalled = [] {
            LiteralText::install();
            return true;
        }();
        ASSERT_TRUE(isInstalled);
    }

    ~LiteralTextTest() override { QToolTip::hideText(); }

    /// Asks the widget for its tooltip as a resting mouse does.
    static QLabel *toolTipOf(QWidget &widget, QPoint at)
    {
        QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &event);
        return tip();
    }

    static QLabel *tip()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "qtooltip_label"_L1 && widget->isVisible()) {
                return qobject_cast<QLabel *>(widget);
            }
        }
        return nullptr;
    }

    const QString m_hostile = u"<img src=x><b>bold</b>"_s;
};

TEST_F(LiteralTextTest, R_RK_1_ALabelShowsARecordAsItWasTyped)
{
    QLabel before(m_hostile);
    QLabel later;
    before.show();
    later.show();
    later.setText(m_hostile);

    for (const QLabel *label : {&before, &later}) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_GE(label->sizeHint().width(), label->fontMetrics().horizontalAdvance(m_hostile));
    }
}

TEST_F(LiteralTextTest, R_RK_1_TooltipsShowARecordAsItWasTyped)
{
    QLabel widget(u"place"_s);
    widget.setToolTip(m_hostile);
    ElidedLabel elided;
    elided.setText(m_hostile);
    elided.resize(10, 20);
    QTableWidget table(1, 1);
    table.setItem(0, 0, new QTableWidgetItem(u"cell"_s));
    table.item(0, 0)->setToolTip(m_hostile);
    table.show();
    const QPoint cell = table.visualItemRect(table.item(0, 0)).center();

    for (const auto &[shown, at] :
         {std::pair<QWidget *, QPoint>{&widget, {1, 1}}, std::pair<QWidget *, QPoint>{&elided, {1, 1}},
          std::pair<QWidget *, QPoint>{table.viewport(), cell}}) {
        shown->window()->show();
        const QLabel *label = toolTipOf(*shown, at);
        ASSERT_TRUE(label);
        EXPECT_EQ(label->text(), m_hostile);
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }
}

TEST_F(LiteralTextTest, R_RK_1_AMessageBoxShowsARecordAsItWasTyped)
{
    QMessageBox box;
    box.setText(m_hostile);
    box.setInformativeText(m_hostile);
    box.open();
    int labels = 0;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (label->text() == m_hostile) {
            ++labels;
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
    EXPECT_EQ(labels, 2);
}

TEST_F(LiteralTextTest, aLabelThatIsMeantToBeRichSaysSo)
{
    QLabel rich(u"<b>bold</b>"_s);
    rich.setTextFormat(Qt::RichText);
    rich.show();

    EXPECT_EQ(rich.textFormat(), Qt::RichText);
}

} // namespace dutydesk
