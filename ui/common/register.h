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

/// A choice above the list that narrows it to the lines with one word.
struct RegisterFilter
{
    QString label;
    QString name;             ///< of its box
    QStringList choices = {}; ///< offered always; others are when a line has them
};

/// What can be done: to the chosen line, or without one.
struct RegisterAct
{
    QString label;
    QString name; ///< of its button
    std::optional<Right> right = {};
    std::optional<Icon> icon = {};
    QKeySequence key = {};
    bool wantsLine = true; ///< else its button stands above the list
    bool isNext = false;   ///< the one highlighted button
    bool isRare = false;   ///< in a menu, where the page is narrow
};

/// What leaves the program is written down before: the reason is asked for, `proceed` gets what to do first.
struct TakeOut
{
    Right right;
    QString refusal; ///< said to whoever lacks the right
    std::function<void(QWidget &page, const QString &title,
                       std::function<void(const RegisterExport::Before &)> proceed)>
        ask;
};

/// What of a register is the same whatever its lines are.
struct RegisterFrame
{
    QString name;  ///< of the list; by it the look is remembered
    QString title; ///< of the list, its print and its file
    RecordTypes shows;
    QString emptyHint;                   ///< what belongs here and how it is added
    QString explanation = {};            ///< above the list, quietly
    QString chooseHint = {};             ///< in the place of the details while no line is chosen
    QString searchName = {};             ///< of the field that looks for words; none where the list is short
    QString searchHint = {};             ///< what can be typed there
    int daysShown = 0;                   ///< where the list is read for a period: how long that is at first
    QString periodName = {};             ///< what the names of its two fields begin with
    std::optional<Right> readRight = {}; ///< who lacks it reads `refusal` in the place of the list
    QString refusal = {};
    std::optional<Right> writeRight = {}; ///< who lacks it is told that this can be read only
    int stretched = 0;                    ///< the column that gets what room is left
    bool wraps = false;                   ///< long texts go on in the next line
    bool isPanel = false;                 ///< beside something else: no headings, its search comes with Ctrl+F
    bool manySelected = false;            ///< several lines can be selected
    bool isNarrow = false;                ///< print and export stand in a menu
    bool filtersAcross = false;           ///< above all parts, not only above the list
    bool choosesFirst = true;             ///< where nobody has chosen a line
    bool hasPrintKey = true;              ///< where no other print of the same page has it
    std::optional<TakeOut> takeOut = {};  ///< of personal data
};

/// What a line says in one place: a function of it or a member. A text by itself is a plain cell, a word by itself a
/// list of one.
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

/// The words of all enumerators, for a filter that offers them always.
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

    ActOf(RegisterAct named, Begin begins, Possible possible = {}, Label label = {})
        : frame(std::move(named))
        , begin(std::move(begins))
        , isPossible(std::move(possible))
        , labelFor(std::move(label))
    {}

    RegisterAct frame;
    Begin begin;         ///< gets the chosen line, if any
    Possible isPossible; ///< always where it is not said
    Label labelFor;      ///< where the label depends on the line
};

/// What tells one register from another. RegisterPage does the rest.
template<typename Line>
struct Register
{
    RegisterFrame frame;
    std::function<Result<std::vector<Line>>(Services &, const Actor &, const DatePeriod &)> list = {};
    std::function<qint64(const Line &)> id;
    std::vector<ColumnOf<Line>> columns;
    std::vector<FilterOf<Line>> filters = {};
    std::vector<ActOf<Line>> acts = {};
    std::function<QString(const Line &)> heading = {}; ///< above the details
    std::function<QString(const Line &)> detail = {};  ///< HTML of formhtml
    std::function<bool(const Line &)> isRetired = {};
    std::function<bool(const Line &)> admits = {};                        ///< what the page itself narrows the list to
    std::function<bool(const Line &, const QString &typed)> matches = {}; ///< else by the words of its cells
};

/// The same register with the places of its lines in the place of lines.
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
        all.acts.push_back({act.frame, with(act.begin), with(act.isPossible), at(act.labelFor)});
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
