// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/registerdocument.h"

#include "support/golden.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

RegisterSheet facilities()
{
    return {.centreName = u"枫景苑 <服务> & 中心"_s,
            .title = u"配套设施"_s,
            .shown = u"状态：停用"_s,
            .headings = {u"位置"_s, u"设施"_s, u"数量"_s},
            .rows = {{{u"3栋，地下室"_s}, {u"1号电梯"_s, u"富士 & 公司"_s}, {.text = u"2"_s, .isFigure = true}},
                     {{u"南门"_s}, {.text = u"道闸"_s, .isStruck = true}, {.text = u"12"_s, .isFigure = true}}},
            .printedAt = u"2026-03-02 08:00"_s,
            .printedBy = u"王芳"_s};
}

} // namespace

TEST(RegisterDocumentTest, printsWhatIsShownWithHeadingsOnEveryPage)
{
    const PrintDocument document = RegisterDocument::of(facilities());

    EXPECT_TRUE(matchesGolden(document.html, u"register.html"_s));
    EXPECT_EQ(document.title, u"配套设施"_s);
    EXPECT_EQ(document.orientation, QPageLayout::Portrait);
    EXPECT_TRUE(document.footerText.contains(u"2026-03-02 08:00"_s));
    EXPECT_TRUE(document.footerText.contains(u"王芳"_s));
}

TEST(RegisterDocumentTest, saysNothingOfAFilterThatIsNotSet)
{
    RegisterSheet sheet = facilities();
    sheet.shown.clear();

    EXPECT_FALSE(RegisterDocument::of(sheet).html.contains(u"Shown"_s));
}

TEST(RegisterDocumentTest, isTurnedOnItsSideWhereItsColumnsNeedTheWidth)
{
    RegisterSheet sheet = facilities();
    for (auto &row : sheet.rows) {
        row[0].text = u"很长的位置说明很长的位置说明很长的位置说明"_s;
        row[1].text = row[0].text;
        row[2].text = row[0].text;
    }

    EXPECT_EQ(RegisterDocument::of(sheet).orientation, QPageLayout::Landscape);
}

} // namespace dutydesk
