// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace dutydesk {

/// What a colour says. There are words or an icon beside it always.
enum class Tone {
    Notice,    ///< something was done, something to know
    Warning,   ///< time is running out
    Overdue,   ///< time has run out, or something is wrong
    Done,      ///< in order
    Quiet,     ///< a state that asks for nothing
    Holiday,   ///< a public holiday
    RestDay,   ///< a day off by the weekday
    MakeUpDay, ///< a weekend day that is worked
    Selection,
};

/// Two colours that can be read on each other.
struct ToneColours
{
    QColor background;
    QColor text;
};

enum class TextSize { Caption, Body, Heading, Figure };

/// All colours and fonts of the window, and nothing else has any. One palette for light and one for dark.
class Theme
{
public:
    enum class Mode { System, Light, Dark };

    static constexpr int smallestPercent = 100;
    static constexpr int largestPercent = 150;

    /// Sets palette and font of the application, and again those of widgets that have a tone or a size of their own.
    static void apply(Mode mode, int fontPercent = smallestPercent);

    /// Looks what the system asks for now: its palette is what the application has without one of its own. To be
    /// followed by apply().
    static void readSystem();

    static bool isDark();
    static QPalette palette(bool dark);

    /// To fill an area with and write on it.
    static ToneColours colours(Tone tone);

    /// To write with on the plain window or a list.
    static QColor ink(Tone tone);

    /// To write what matters less, on a list or on its chosen row.
    static QColor quietInk();

    /// The background of the chosen row of a list, on which text and chips are read as on the others.
    static QColor chosenRow();

    /// A thin line between rows or parts.
    static QColor hairline();

    /// Begins the HTML of a form in the window: the names of its fields stand quietly before what they say.
    static QString formStyle();

    /// An area in a colour that is data, such as a shift's: made darker in the dark palette. Plain where it is none.
    static ToneColours area(const QString &colour);

    /// Of the present font of the application. Digits have one width.
    static QFont font(TextSize size);

    /// Fills a widget with a tone, and keeps it so when the theme changes.
    static void dress(QWidget &widget, Tone tone);

    /// Gives a widget the plain colours back.
    static void undress(QWidget &widget);

    /// Makes a button the one that is to be pressed next, or one of the others.
    static void highlight(QWidget &button, bool isNext);

    /// Writes a widget's text in a tone on the plain window, and keeps it so.
    static void tint(QWidget &widget, Tone tone);

    /// Writes a widget's text in a size, and keeps it so.
    static void scale(QWidget &widget, TextSize size);
};

/// The contrast of two colours as WCAG 2 defines it, from 1 to 21. Text needs 4.5.
double contrastOf(const QColor &one, const QColor &other);

} // namespace dutydesk
