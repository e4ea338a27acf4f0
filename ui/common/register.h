// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"
#include "common/registerexport.h"
#include "common/services.h"
#include "people/actor.h"

#include <QKeySequence>

#include <functional>

namespace dutydesk {

struct DatePeriod
{
    QDate first;
    QDate last;
};

/// A choice above the list that shows only the lines with the chosen word.
struct RegisterFilter
{
    QString label;
    QString name;             ///< the object name of its box
    QStringList choices = {}; ///< always offered; further words are offered when a line has them
};

/// An act on the chosen line or on the whole register.
struct RegisterAct
{
    QString label;
    QString name; ///< the object name of its button
    std::optional<Right> right = {};
    std::optional<Icon> icon = {};
    QKeySequence key = {};
    bool wantsLine = true;     ///< the act needs a chosen line; otherwise its button stands above the list
    bool isNext = false;       ///< its button is the highlighted one
    bool isRare = false;       ///< on a narrow page it moves into a menu
    bool isHiddenElse = false; ///< where it is not possible, it is not shown either
};

/// Asks for a reason before personal data is printed, exported or copied as a whole. `proceed` gets the step that
/// records the reason first.
struct TakeOut
{
    Right right;
    QString refusal; ///< shown to people without the right
    std::function<void(QWidget &page, const QString &title,
                       std::function<void(const RegisterExport::Before &)> proceed)>
        ask;
};

/// The part of a register's description that does not depend on the type of its lines.
struct RegisterFrame
{
    QString name;  ///< the list's object name, under which its look is saved
    QString title; ///< the title of the list, its print and its file
    RecordTypes shows;
    QString emptyHint;                   ///< says what belongs here and how to add it
    QString explanation = {};            ///< shown above the list in quiet letters
    QString chooseHint = {};             ///< shown instead of the details while no line is chosen
    QString searchName = {};             ///< the object name of the search field; without one there is no search
    QString searchHint = {};             ///< says what can be searched
    int daysShown = 0;                   ///< for a list that is read for a period: how many days are shown at first
    QString periodName = {};             ///< the prefix of the names of the two period fields
    std::optional<Right> readRight = {}; ///< people without it see `refusal` instead of the list
    QString refusal = {};
    std::optional<Right> writeRight = {}; ///< people without it are told that the page is read-only
    int stretched = 0;                    ///< the column that takes the remaining room
    bool wraps = false;                   ///< long texts are wrapped
    bool isPanel = false;                 ///< part of another page: no headings, and search appears with Ctrl+F
    bool manySelected = false;            ///< several lines can be selected, unless `takeOut` is set
    bool isNarrow = false;                ///< print and export are in a menu
    bool filtersAcross = false;           ///< the filters span the whole page, not only the list
    bool choosesFirst = true;             ///< choose the first line if none is chosen
    bool hasPrintKey = true;              ///< Ctrl+P prints it; false if the page prints something else with it
    std::optional<TakeOut> takeOut = {};  ///< set if the register holds personal data
};

/// A function of a line or a member of it, giving text for a cell or a word for a filter. A plain text becomes a plain
/// cell, and a single word becomes a list of one.
template<typename Line, typename Said>
struct SaidOf : std::function<Said(const Line &)>
{
    template<typename Says, typename = std::enable_if_t<std::is_invocable_v<Says, const Line &>>>
    SaidOf(Says says) // NOLINT(google-explicit-constructor)
        : std::function<Said(const Line &)>([says = std::move(says)](const Line &line) {
            if constexpr (std::is_convertible_v<std::invoke_result_t<Says, const Line &>, QString>) {
                return Said{std::invoke(says, line)};
            } else {
                return Said(std::invoke(says, line));
            }
        })
    {}
};

/// The words of all enumerators, for a filter that always offers them.
template<typename Enumeration>
QStringList allWords(QString (*word)(Enumeration))
{
    QStringList words;
    for (int i = 0; i <= lastEnumerator<Enumeration>; ++i) {
        words.append(word(static_cast<Enumeration>(i)));
    }
    return words;
}

template<typename Line>
struct ColumnOf
{
    RegisterHeading heading;
    SaidOf<Line, RegisterCell> cell;
};

template<typename Line>
struct FilterOf
{
    RegisterFilter frame;
    SaidOf<Line, QStringList> words;
};

template<typename Line>
struct ActOf
{
    using Begin = std::function<void(const Line *)>;
    using Possible = std::function<bool(const Line *)>;
    using Label = std::function<QString(const Line &)>;
    using Next = std::function<bool(const Line &)>;

    ActOf(RegisterAct named, Begin begins, Possible possible = {}, Label label = {}, Next next = {})
        : frame(std::move(named))
        , begin(std::move(begins))
        , isPossible(std::move(possible))
        , labelFor(std::move(label))
        , isNextFor(std::move(next))
    {}

    RegisterAct frame;
    Begin begin;         ///< gets the chosen line, if any
    Possible isPossible; ///< if empty, always possible
    Label labelFor;      ///< set if the label depends on the line
    Next isNextFor;      ///< set if it depends on the line whether the button is the highlighted one
};

/// The description of one register; RegisterPage does the rest.
template<typename Line>
struct Register
{
    RegisterFrame frame;
    std::function<Result<std::vector<Line>>(Services &, const Actor &, const DatePeriod &)> list = {};
    std::function<qint64(const Line &)> id;
    std::vector<ColumnOf<Line>> columns;
    std::vector<FilterOf<Line>> filters = {};
    std::vector<ActOf<Line>> acts = {};
    std::function<QString(const Line &)> heading = {}; ///< the heading above the details
    std::function<QString(const Line &)> detail = {};  ///< HTML of formhtml
    std::function<bool(const Line &)> isRetired = {};
    std::function<bool(const Line &)> admits = {};                        ///< an additional filter of the page itself
    std::function<bool(const Line &, const QString &typed)> matches = {}; ///< if empty, cell texts are searched
};

/// Describes the same register by the indexes of its lines in `lines`.
template<typename Line>
Register<std::size_t> placed(const Register<Line> &of, const std::vector<Line> &lines)
{
    const auto at = [&lines]<typename Said>(const std::function<Said(const Line &)> &says) {
        using Placed = std::function<Said(const std::size_t &)>;
        return says ? Placed([says, &lines](std::size_t place) { return says(lines[place]); }) : Placed();
    };
    const auto with = [&lines]<typename Done>(const std::function<Done(const Line *)> &does) {
        using Placed = std::function<Done(const std::size_t *)>;
        return does
                   ? Placed([does, &lines](const std::size_t *place) { return does(place ? &lines[*place] : nullptr); })
                   : Placed();
    };
    Register<std::size_t> all{.frame = of.frame, .id = at(of.id), .columns = {}};
    for (const ColumnOf<Line> &column : of.columns) {
        all.columns.push_back({column.heading, at(column.cell)});
    }
    for (const FilterOf<Line> &filter : of.filters) {
        all.filters.push_back({filter.frame, at(filter.words)});
    }
    for (const ActOf<Line> &act : of.acts) {
        all.acts.push_back({act.frame, with(act.begin), with(act.isPossible), at(act.labelFor), at(act.isNextFor)});
    }
    all.heading = at(of.heading);
    all.detail = at(of.detail);
    all.isRetired = at(of.isRetired);
    all.admits = at(of.admits);
    if (of.matches) {
        all.matches = [matches = of.matches, &lines](std::size_t place, const QString &typed) {
            return matches(lines[place], typed);
        };
    }
    return all;
}

} // namespace dutydesk
