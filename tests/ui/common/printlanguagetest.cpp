// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/printlanguage.h"

#include "support/printers.h"
#include "translation.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <gtest/gtest.h>

namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

/// Counts the changes of language that it is told of.
class ListeningWindow final : public QWidget
{
public:
    int heard = 0;

protected:
    void changeEvent(QEvent *event) override { heard += event->type() == QEvent::LanguageChange; }
};

QString heading()
{
    return QCoreApplication::translate("dutydesk::FlatCardDocument", "Owner archive card");
}

} // namespace

TEST(PrintLanguageTest, speaksTheLanguageOfTheCentreAndThenThatOfTheWindowAgain)
{
    const Translation window(u"zh_CN"_s);
    const QString chinese = heading();
    {
        const PrintLanguage meanwhile(u"en"_s);
        EXPECT_EQ(heading(), u"Owner archive card"_s);
    }
    EXPECT_EQ(heading(), chinese);
    EXPECT_NE(chinese, u"Owner archive card"_s);
}

TEST(PrintLanguageTest, speaksTheLanguageOfTheWindowWhereThereIsNoneOfTheCentre)
{
    const Translation window(u"zh_CN"_s);
    const QString chinese = heading();

    const PrintLanguage meanwhile({});

    EXPECT_EQ(heading(), chinese);
}

TEST(PrintLanguageTest, theWindowHearsNothingOfIt)
{
    const Translation spoken(u"en"_s);
    ListeningWindow window;
    window.show();
    QCoreApplication::processEvents();
    window.heard = 0;
    {
        const PrintLanguage meanwhile(u"zh_CN"_s);
        EXPECT_NE(heading(), u"Owner archive card"_s);
    }
    QCoreApplication::processEvents();

    EXPECT_EQ(window.heard, 0);
}

} // namespace dutydesk::test
