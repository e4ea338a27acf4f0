// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/fieldform.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

TEST(FieldFormTest, aLongProblemBeneathANarrowFieldIsNotCutOff)
{
    QDialog dialog;
    auto *form = new FieldForm(&dialog);
    dialog.setLayout(form);
    form->addLine(u"Name"_s, u"nameEdit"_s, {})->setMinimumWidth(300);
    auto *choice = new QComboBox(&dialog);
    choice->setObjectName(u"choiceBox"_s);
    choice->addItem(u"short"_s);
    form->addField(u"Role"_s, choice, {});
    dialog.show();

    form->refuse(choice, QStringList(12, u"a long problem"_s).join(u' '));
    QCoreApplication::processEvents();

    const QLabel *problem = dialog.findChild<QLabel *>(u"choiceBoxProblem"_s);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_GE(problem->height(), problem->heightForWidth(problem->width()));
}

TEST(FieldFormTest, aChoiceIsAsWideAsALine)
{
    QDialog dialog;
    auto *form = new FieldForm(&dialog);
    dialog.setLayout(form);
    const QLineEdit *line = form->addLine(u"Name"_s, u"nameEdit"_s, {});
    auto *choice = new QComboBox(&dialog);
    choice->addItem(u"short"_s);
    form->addField(u"Role"_s, choice, {});
    dialog.resize(600, 200);
    dialog.show();

    EXPECT_EQ(choice->width(), line->width());
}

} // namespace dutydesk::test
