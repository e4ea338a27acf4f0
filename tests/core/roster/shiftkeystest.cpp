// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/shiftkeys.h"

#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

std::vector<ShiftPattern> patternsWithCodes(const QStringList &codes)
{
    std::vector<ShiftPattern> patterns;
    for (const QString &code : codes) {
        const NonBlankText text = NonBlankText::from(code).value();
        const int number = static_cast<int>(patterns.size()) + 1;
        patterns.push_back({ShiftPatternId(number), text, text, ShiftKind::Rest, {}, {}, 0, 0, 0, {}, number, true});
    }
    return patterns;
}

QString keysOf(const std::vector<ShiftPattern> &patterns)
{
    QString keys;
    for (const ShiftKey &key : shiftKeys(patterns)) {
        keys.append(key.key);
    }
    return keys;
}

} // namespace

TEST(ShiftKeys, R_RO_8_ACodeIsTypedByItsPinyinOrLatinInitial)
{
    EXPECT_EQ(keysOf(patternsWithCodes({u"白"_s, u"晚"_s, u"夜"_s, u"休"_s, u"假"_s, u"n"_s})), u"BWYXJN"_s);
}

TEST(ShiftKeys, R_RO_8_TheSecondOfAnInitialHasADigit)
{
    EXPECT_EQ(keysOf(patternsWithCodes({u"早"_s, u"中"_s, u"值"_s})), u"Z12"_s);
}

TEST(ShiftKeys, R_RO_8_CodeAndKeyMeanTheSamePattern)
{
    std::vector<ShiftPattern> patterns = patternsWithCodes({u"早"_s, u"中"_s, u"D1"_s});

    for (const QString &typed : {u"中"_s, u"1"_s}) {
        EXPECT_EQ(patternTyped(typed, patterns), ShiftPatternId(2));
    }
    EXPECT_EQ(patternTyped(u"d1"_s, patterns), ShiftPatternId(3));
    EXPECT_EQ(patternTyped(u"q"_s, patterns), std::nullopt);

    patterns[1].active = false;
    EXPECT_EQ(patternTyped(u"中"_s, patterns), std::nullopt);
}

} // namespace dutydesk
