// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/pinrules.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

TEST(PinRules, R_RK_1_RefuseThePinsThatAreGuessedFirst)
{
    for (const QString &pin : {u"000000"_s, u"111112"_s, u"121212"_s, u"112211"_s, u"123456"_s, u"654321"_s,
                               u"890123"_s, u"210987"_s, u"112233"_s, u"998877"_s, u"123123"_s, u"580580"_s}) {
        EXPECT_TRUE(pinrules::isEasyToGuess(Secret(pin))) << pin.toStdString();
    }
}

TEST(PinRules, allowDatesAndAllOthers)
{
    for (const QString &pin :
         {u"240819"_s, u"197501"_s, u"311299"_s, u"258036"_s, u"493817"_s, u"123465"_s, u"110119"_s}) {
        EXPECT_FALSE(pinrules::isEasyToGuess(Secret(pin))) << pin.toStdString();
    }
}

TEST(PinRules, tellAPinFromAPasswordByItsForm)
{
    EXPECT_TRUE(pinrules::isPin(Secret(u"111111"_s))) << "one that is no longer given is still typed";
    for (const QString &other : {u"12345"_s, u"1234567"_s, u"12345a"_s, u"１２３４５６"_s, QString()}) {
        EXPECT_FALSE(pinrules::isPin(Secret(other)));
    }
}

} // namespace dutydesk
