// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"

#include "layout/fonts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodyPoints = 10.5;
constexpr double readable = 4.5;

// The widget property that holds its tone, so that a new theme can apply it again.
constexpr const char *dressedIn = "themeDress";
constexpr const char *tintedIn = "themeTint";
constexpr const char *scaledTo = "themeScale";

bool systemIsDark = false;

struct Shades
{
    QColor background;
    QColor text;
    QColor ink;
};

Shades lightShades(Tone tone)
{
    switch (tone) {
    case Tone::Notice:
        return {0xdceafd, 0x0b3d78, 0x0b57a8};
    case Tone::Warning:
        return {0xffecb8, 0x5c3c00, 0x8a5300};
    case Tone::Overdue:
        return {0xfddad7, 0x7f1410, 0xb3201a};
    case Tone::Done:
        return {0xd9f0df, 0x0f4a23, 0x19692f};
    case Tone::Holiday:
        return {0xfde1e6, 0x86122f, 0xb01e40};
    case Tone::Quiet:
    case Tone::RestDay:
        return {0xe8ebf0, 0x3a4450, 0x4e5a68};
    case Tone::MakeUpDay:
        return {0xe2e6fb, 0x2a3585, 0x3a46a8};
    case Tone::Selection:
        return {0x1a5fb4, 0xffffff, 0x1a5fb4};
    }
    Q_UNREACHABLE();
}

Shades darkShades(Tone tone)
{
    switch (tone) {
    case Tone::Notice:
        return {0x16324f, 0xcfe4ff, 0x8fc1ff};
    case Tone::Warning:
        return {0x4a3500, 0xffe3a1, 0xffc94d};
    case Tone::Overdue:
        return {0x5a1b18, 0xffd9d5, 0xff9d95};
    case Tone::Done:
        return {0x173d24, 0xcdf2d8, 0x86d69c};
    case Tone::Holiday:
        return {0x551c2b, 0xffd7e0, 0xff9db3};
    case Tone::Quiet:
    case Tone::RestDay:
        return {0x30353c, 0xd5dae1, 0xb4bcc7};
    case Tone::MakeUpDay:
        return {0x2b3163, 0xdde1ff, 0xb0b9ff};
    case Tone::Selection:
        return {0x2a68b8, 0xffffff, 0x8fc1ff};
    }
    Q_UNREACHABLE();
}

Shades shadesOf(Tone tone)
{
    return Theme::isDark() ? darkShades(tone) : lightShades(tone);
}

double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

template<typename T>
std::optional<T> given(const QWidget &widget, const char *property)
{
    const QVariant value = widget.property(property);
    return value.isValid() ? std::optional(static_cast<T>(value.toInt())) : std::nullopt;
}

void wearAgain(QWidget &widget)
{
    if (const auto tone = given<Tone>(widget, dressedIn)) {
        Theme::dress(widget, *tone);
    }
    if (const auto tone = given<Tone>(widget, tintedIn)) {
        Theme::tint(widget, *tone);
    }
    if (const auto size = given<TextSize>(widget, scaledTo)) {
        Theme::scale(widget, *size);
    }
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminanceOf(one);
    const double second = luminanceOf(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette Theme::palette(bool dark)
{
    const auto pick = [dark](QRgb inLight, QRgb inDark) { return QColor(dark ? inDark : inLight); };
    QPalette palette(pick(0xeceff2, 0x3d4248), pick(0xf4f6f8, 0x32363b));
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Base, pick(0xffffff, 0x1b1d20)},
        {QPalette::AlternateBase, pick(0xf3f5f8, 0x23262a)},
        {QPalette::WindowText, pick(0x1c2126, 0xe6e9ec)},
        {QPalette::Text, pick(0x1c2126, 0xe6e9ec)},
        {QPalette::ButtonText, pick(0x1c2126, 0xe6e9ec)},
        {QPalette::PlaceholderText, pick(0x5f6872, 0x99a2ac)},
        {QPalette::BrightText, pick(0xffffff, 0xffffff)},
        {QPalette::Highlight, pick(0x1a5fb4, 0x2a68b8)},
        {QPalette::HighlightedText, pick(0xffffff, 0xffffff)},
        {QPalette::Link, pick(0x0b57a8, 0x8fc1ff)},
        {QPalette::LinkVisited, pick(0x6a3fa0, 0xc9adff)},
        {QPalette::ToolTipBase, pick(0x1c2126, 0xe6e9ec)},
        {QPalette::ToolTipText, pick(0xffffff, 0x181a1d)},
    };
    for (const auto &[role, colour] : roles) {
        palette.setColor(role, colour);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, pick(0x7b848e, 0x8b949e));
    }
    return palette;
}

void Theme::readSystem()
{
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    systemIsDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

bool Theme::isDark()
{
    return luminanceOf(QApplication::palette().color(QPalette::Window)) < 0.18;
}

void Theme::apply(Mode mode, int fontPercent)
{
    QApplication::setPalette(palette(mode == Mode::System ? systemIsDark : mode == Mode::Dark));
    const int percent = std::clamp(fontPercent, smallestPercent, largestPercent);
    QApplication::setFont(bodyFont(bodyPoints * percent / 100));
    const QWidgetList all = QApplication::allWidgets();
    std::ranges::for_each(all, [](QWidget *widget) { wearAgain(*widget); });
}

ToneColours Theme::colours(Tone tone)
{
    const Shades shades = shadesOf(tone);
    return {shades.background, shades.text};
}

QColor Theme::ink(Tone tone)
{
    return shadesOf(tone).ink;
}

QColor Theme::quietInk()
{
    return QApplication::palette().color(QPalette::PlaceholderText);
}

QColor Theme::chosenRow()
{
    return isDark() ? QColor(0x22364f) : QColor(0xe7f0fb);
}

QColor Theme::hairline()
{
    return isDark() ? QColor(0x34393f) : QColor(0xe3e7ec);
}

QString Theme::formStyle()
{
    return u"<style>.name { color: %1 }</style>"_s.arg(quietInk().name());
}

ToneColours Theme::area(const QString &colour)
{
    const QPalette now = QApplication::palette();
    QColor background(colour);
    if (!background.isValid()) {
        return {now.color(QPalette::Base), now.color(QPalette::Text)};
    }
    if (isDark()) {
        // The same hue, made as dark as the window's other areas.
        background.setHslF(background.hslHueF(), background.hslSaturationF() * 0.6F, 0.24F);
    }
    for (const QColor &text : {now.color(QPalette::Text), now.color(QPalette::Base), QColor(Qt::white)}) {
        if (contrastOf(background, text) >= readable) {
            return {background, text};
        }
    }
    return {background, Qt::black}; // black and white text can be read on any colour, one or the other
}

QFont Theme::font(TextSize size)
{
    QFont font = QApplication::font();
    const auto by = [&font](qreal factor) { font.setPointSizeF(font.pointSizeF() * factor); };
    switch (size) {
    case TextSize::Caption:
        by(0.88);
        break;
    case TextSize::Body:
        break;
    case TextSize::Heading:
        by(1.25);
        font.setBold(true);
        break;
    case TextSize::Figure:
        by(1.6);
        font.setBold(true);
        break;
    }
    return font;
}

void Theme::dress(QWidget &widget, Tone tone)
{
    widget.setProperty(dressedIn, static_cast<int>(tone));
    const ToneColours worn = colours(tone);
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Window, worn.background);
    palette.setColor(QPalette::WindowText, worn.text);
    palette.setColor(QPalette::Button, worn.background);
    palette.setColor(QPalette::ButtonText, worn.text);
    widget.setPalette(palette);
    if (!qobject_cast<QAbstractButton *>(&widget)) { // others would take the roles of the page that they stand on
        widget.setBackgroundRole(QPalette::Window);
        widget.setForegroundRole(QPalette::WindowText);
    }
    widget.setAutoFillBackground(true);
}

void Theme::undress(QWidget &widget)
{
    widget.setProperty(dressedIn, QVariant());
    widget.setPalette({});
    widget.setAutoFillBackground(false);
}

void Theme::highlight(QWidget &button, bool isNext)
{
    if (isNext) {
        dress(button, Tone::Selection);
    } else {
        undress(button);
    }
}

void Theme::tint(QWidget &widget, Tone tone)
{
    widget.setProperty(tintedIn, static_cast<int>(tone));
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, ink(tone));
    widget.setPalette(palette);
    widget.setForegroundRole(QPalette::WindowText);
}

void Theme::scale(QWidget &widget, TextSize size)
{
    widget.setProperty(scaledTo, static_cast<int>(size));
    widget.setFont(font(size));
}

} // namespace dutydesk
