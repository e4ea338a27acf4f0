// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"

#include "common/icons.h"
#include "common/indicatorstyle.h"
#include "support/printers.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QRadioButton>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The greatest contrast between a point of the indicator and the window behind it.
double edgeOf(QAbstractButton &button)
{
    button.resize(button.sizeHint());
    const QImage picture = button.grab().toImage();
    const QColor window = QApplication::palette().color(QPalette::Window);
    double contrast = 1;
    const int width = button.style()->pixelMetric(QStyle::PM_IndicatorWidth);
    for (int x = 0; x < width; ++x) {
        contrast = std::max(contrast, contrastOf(window, picture.pixelColor(x, picture.height() / 2)));
    }
    return contrast;
}

} // namespace

class ThemeTest : public testing::TestWithParam<Theme::Mode>
{
protected:
    ThemeTest() { Theme::apply(GetParam()); }
    ~ThemeTest() override { Theme::apply(Theme::Mode::Light); }
};

TEST_P(ThemeTest, everyTextStandsOutFromWhatIsBehindIt)
{
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::Window, QPalette::WindowText},
        {QPalette::Base, QPalette::Text},
        {QPalette::AlternateBase, QPalette::Text},
        {QPalette::Button, QPalette::ButtonText},
        {QPalette::Highlight, QPalette::HighlightedText},
        {QPalette::ToolTipBase, QPalette::ToolTipText},
        {QPalette::Base, QPalette::PlaceholderText},
        {QPalette::Base, QPalette::Link},
        {QPalette::Window, QPalette::Link},
        {QPalette::Window, QPalette::LinkVisited}};
    for (const auto &[behind, text] : pairs) {
        EXPECT_GE(contrastOf(palette.color(behind), palette.color(text)), 4.5) << behind << " " << text;
    }
}

TEST_P(ThemeTest, anUntickedBoxStandsOutFromTheWindow)
{
    IndicatorStyle style;
    QCheckBox box;
    QRadioButton choice;
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{&box, &choice}) {
        button->setStyle(&style);
        EXPECT_GE(edgeOf(*button), Theme::isDark() ? 3 : 1.3) << button->metaObject()->className();
    }
}

TEST_P(ThemeTest, everyToneCanBeReadAsAnAreaAndAsText)
{
    const QPalette palette = QApplication::palette();
    for (int i = 0; i <= static_cast<int>(Tone::Selection); ++i) {
        const Tone tone = static_cast<Tone>(i);
        EXPECT_GE(contrastOf(Theme::colours(tone).background, Theme::colours(tone).text), 4.5) << i;
        for (const auto behind : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            EXPECT_GE(contrastOf(palette.color(behind), Theme::ink(tone)), 4.5) << i << " on " << behind;
        }
    }
}

TEST_P(ThemeTest, aShiftsOwnColourCanBeWrittenOn)
{
    for (const QString &colour : {u"#fff4d6"_s, u"#e3f2fd"_s, u"#dfe3ec"_s, u"#102030"_s, u"#777777"_s, QString()}) {
        const ToneColours area = Theme::area(colour);
        EXPECT_GE(contrastOf(area.background, area.text), 4.5) << qPrintable(colour);
    }
}

TEST_P(ThemeTest, everyIconIsDrawnInTheColourOfTheText)
{
    const QColor text = QApplication::palette().color(QPalette::ButtonText);
    for (int i = 0; i <= static_cast<int>(lastIcon); ++i) {
        const QImage image = iconOf(static_cast<Icon>(i)).pixmap(44).toImage();
        bool drawn = false;
        for (int at = 0; at < image.width() * image.height() && !drawn; ++at) {
            drawn = image.pixelColor(at % image.width(), at / image.width()) == text;
        }
        EXPECT_TRUE(drawn) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(InLightAndDark, ThemeTest, testing::Values(Theme::Mode::Light, Theme::Mode::Dark));

TEST(Theme, followsTheSystemUnlessToldOtherwise)
{
    Theme::apply(Theme::Mode::Dark);
    EXPECT_TRUE(Theme::isDark());

    Theme::readSystem(); // is light here
    Theme::apply(Theme::Mode::System);
    EXPECT_FALSE(Theme::isDark());
}

TEST(Theme, aWidgetKeepsItsToneAndSizeWhenTheThemeChanges)
{
    Theme::apply(Theme::Mode::Light);
    QLabel label;
    Theme::dress(label, Tone::Overdue);
    Theme::scale(label, TextSize::Figure);
    const qreal before = label.font().pointSizeF();

    Theme::apply(Theme::Mode::Dark, 150);

    EXPECT_EQ(label.palette().color(QPalette::Window), Theme::colours(Tone::Overdue).background);
    EXPECT_NEAR(label.font().pointSizeF(), before * 1.5, 0.01);
    Theme::apply(Theme::Mode::Light);
}

TEST(Theme, aToneIsSeenOnThePageOfAnotherColourToo)
{
    Theme::apply(Theme::Mode::Light);
    QWidget page;
    page.setBackgroundRole(QPalette::Base);
    QLabel dressed(&page);
    QLabel tinted(&page);

    Theme::dress(dressed, Tone::Overdue);
    Theme::tint(tinted, Tone::Overdue);

    EXPECT_EQ(dressed.palette().color(dressed.backgroundRole()), Theme::colours(Tone::Overdue).background);
    EXPECT_EQ(dressed.palette().color(dressed.foregroundRole()), Theme::colours(Tone::Overdue).text);
    EXPECT_EQ(tinted.palette().color(tinted.foregroundRole()), Theme::ink(Tone::Overdue));
}

TEST(Theme, R_RK_7_TheFirstFaceIsTheSimplifiedChineseOneAndDigitsHaveOneWidth)
{
    Theme::apply(Theme::Mode::Light);

    EXPECT_EQ(QFontInfo(QApplication::font()).family(), u"Noto Sans CJK SC"_s);
    const QFontMetricsF metrics(Theme::font(TextSize::Figure));
    for (const QChar digit : u"123456789"_s) {
        EXPECT_EQ(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0')) << digit.toLatin1();
    }
}

} // namespace dutydesk
