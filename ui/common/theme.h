// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace dutydesk {

/// The meaning of a colour. Words or an icon always say the same.
enum class Tone {
    Notice,    ///< something was done or is worth knowing
    Warning,   ///< time is running out
    Overdue,   ///< time has run out, or something is wrong
    Done,      ///< in order
    Quiet,     ///< a state that needs no action
    Holiday,   ///< a public holiday
    RestDay,   ///< a day off by the weekday
    MakeUpDay, ///< a weekend day that is worked
    Selection,
};

/// A background and a text colour that is readable on it.
struct ToneColours
{
    QColor background;
    QColor text;
};

enum class TextSize { Caption, Body, Heading, Figure };

/// The only source of colours and fonts in the window, with one light and one dark palette.
class Theme
{
public:
    enum class Mode { System, Light, Dark };

    static constexpr int smallestPercent = 100;
    static constexpr int largestPercent = 150;

    /// Sets the application's palette and font, and updates widgets with their own tone or size.
    static void apply(Mode mode, int fontPercent = smallestPercent);

    /// Looks what the system asks for now: its palette is what the application has without one of its own. To be
    /// followed by apply().
    static void readSystem();

    static bool isDark();
    static QPalette palette(bool dark);

    /// Colours for a filled area with text.
    static ToneColours colours(Tone tone);

    /// A text colour for the plain window or a list.
    static QColor ink(Tone tone);

    /// A text colour for less important text, also on the chosen row of a list.
    static QColor quietInk();

    /// The background of a chosen row, on which all text and chips stay readable.
    static QColor chosenRow();

    /// The colour of a thin line between rows or parts.
    static QColor hairline();

    /// The style sheet for forms in HTML, with quiet field names before their values.
    static QString formStyle();

    /// Colours for an area in a data colour, such as a shift's, darkened in the dark palette. Plain if there is no
    /// colour.
    static ToneColours area(const QString &colour);

    /// The application's font in this size, with digits of one width.
    static QFont font(TextSize size);

    /// Fills a widget with a tone, also after a change of theme.
    static void dress(QWidget &widget, Tone tone);

    /// Gives a widget its plain colours back.
    static void undress(QWidget &widget);

    /// Highlights the button for the next step, or shows it as a plain one.
    static void highlight(QWidget &button, bool isNext);

    /// Shows a widget's text in a tone on the plain window, also after a change of theme.
    static void tint(QWidget &widget, Tone tone);

    /// Shows a widget's text in a size, also after a change of theme.
    static void scale(QWidget &widget, TextSize size);
};

/// The contrast of two colours as WCAG 2 defines it, from 1 to 21. Text needs 4.5.
double contrastOf(const QColor &one, const QColor &other);

} // namespace dutydesk
