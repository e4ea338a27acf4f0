// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/referencelists.h"

#include "centre/referencepart.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

RegisterFrame ReferenceWords::frame(const QString &name, const QString &title, const QString &explanation)
{
    return {.name = name + u"Table"_s,
            .title = title,
            .shows = {},
            .emptyHint = tr("The list is empty. “Add…” begins it."),
            .explanation = explanation,
            .searchName = name + u"FilterEdit"_s,
            .writeRight = Right::ChangeSettings};
}

RegisterFilter ReferenceWords::stateFilter(const QString &name)
{
    return {tr("State"), name + u"StateFilter"_s, {tr("in use"), tr("retired")}};
}

RegisterCell ReferenceWords::state(bool isActive)
{
    return isActive ? RegisterCell{.text = tr("in use"), .tone = Tone::Done}
                    : RegisterCell{.text = tr("retired"), .tone = Tone::Quiet};
}

std::vector<RegisterAct> ReferenceWords::acts(const QString &name, bool hasOrder)
{
    constexpr Right right = Right::ChangeSettings;
    std::vector<RegisterAct> acts = {{.label = tr("&Add…"),
                                      .name = name + u"Add"_s,
                                      .right = right,
                                      .icon = Icon::Add,
                                      .key = QKeySequence::New,
                                      .wantsLine = false,
                                      .isNext = true},
                                     {tr("&Change…"), name + u"Change"_s, right, Icon::Edit},
                                     {tr("&Retire"), name + u"Retire"_s, right}};
    if (hasOrder) {
        acts.push_back({tr("Move &up"), name + u"Up"_s, right, Icon::Up});
        acts.push_back({tr("Move &down"), name + u"Down"_s, right, Icon::Down});
    }
    return acts;
}

QString ReferenceWords::retire(bool isActive)
{
    return isActive ? tr("&Retire") : tr("&Restore");
}

RegisterView *ReferenceLists::sharedItems(const Seat &seat, QWidget *parent)
{
    using Line = SharedItem;
    const auto list = [] {
        return ReferenceList<Line>{
            .name = u"items"_s,
            .title = tr("Shared items"),
            .explanation = tr("They are counted at each handover, in this order."),
            .columns = {{tr("Item"), [](const Line &item) { return RegisterCell::strong(item.name.toString()); }},
                        {tr("Quantity"), [](const Line &item) { return RegisterCell::figure(item.expected); }},
                        {tr("Sound if"), &Line::check},
                        {tr("Place"), &Line::place}},
            .list = &CentreService::items,
            .dialog = &CentreDialogs::sharedItem};
    };
    return new ReferencePart<Line>(seat, list, parent);
}

RegisterView *ReferenceLists::onCallLeaders(const Seat &seat, QWidget *parent)
{
    using Line = OnCallLeader;
    const auto list = [] {
        return ReferenceList<Line>{
            .name = u"leaders"_s,
            .title = tr("On-call leaders"),
            .explanation = tr("They must be reachable off duty; their telephones are printed on each duty roster."),
            .columns = {{tr("Post"), [](const Line &leader) { return RegisterCell::strong(leader.title.toString()); }},
                        {tr("Name"), &Line::name},
                        {tr("Telephone"), &Line::telephone}},
            .list = &CentreService::leaders,
            .dialog = &CentreDialogs::leader};
    };
    return new ReferencePart<Line>(seat, list, parent);
}

RegisterView *ReferenceLists::emergencyNumbers(const Seat &seat, QWidget *parent)
{
    using Line = EmergencyNumber;
    const auto list = [] {
        return ReferenceList<Line>{
            .name = u"numbers"_s,
            .title = tr("Emergency numbers"),
            .explanation = tr("They are printed on each duty roster, in this order."),
            .columns = {{tr("For"), [](const Line &number) { return RegisterCell::strong(number.name.toString()); }},
                        {tr("Telephone"), &Line::telephone}},
            .list = &CentreService::emergencyNumbers,
            .dialog = &CentreDialogs::emergencyNumber};
    };
    return new ReferencePart<Line>(seat, list, parent);
}

RegisterView *ReferenceLists::phrases(const Seat &seat, QWidget *parent)
{
    using Line = Phrase;
    const auto list = [] {
        return ReferenceList<Line>{
            .name = u"phrases"_s,
            .title = tr("Phrases"),
            .explanation = tr("In the duty log, the short form becomes the whole text."),
            .columns = {{tr("Short form"),
                         [](const Line &phrase) { return RegisterCell::strong(phrase.code.toString()); }},
                        {tr("Text"), [](const Line &phrase) { return phrase.text.toString(); }}},
            .list = &CentreService::phrases,
            .dialog = &CentreDialogs::phrase};
    };
    return new ReferencePart<Line>(seat, list, parent);
}

} // namespace dutydesk
