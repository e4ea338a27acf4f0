// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centredialogs.h"
#include "centre/centreservice.h"
#include "common/registerpage.h"

namespace dutydesk {

/// Describes one list of reference data: what makes it different from the others.
template<typename T>
struct ReferenceList
{
    QString name; ///< the object names of its controls begin with this
    QString title;
    QString explanation;
    std::vector<ColumnOf<T>> columns;
    Result<std::vector<T>> (CentreService::*list)() const;
    RecordDialog *(*dialog)(const Seat &, const std::optional<T> &, QWidget *);
};

/// The texts that all lists of reference data share.
class ReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ReferenceWords)

public:
    static RegisterFrame frame(const QString &name, const QString &title, const QString &explanation);
    static RegisterFilter stateFilter(const QString &name);
    static RegisterCell state(bool isActive);

    /// The acts add, change and retire, and also move up and down if the order counts.
    static std::vector<RegisterAct> acts(const QString &name, bool hasOrder);
    static QString retire(bool isActive);
};

/// A page for one list of reference data. Rows can be added, changed, retired, restored and put in order.
template<typename T>
class ReferencePart final : public RegisterPage<T>
{
public:
    ReferencePart(const Seat &seat, std::function<ReferenceList<T>()> list, QWidget *parent)
        : RegisterPage<T>(
            seat, [this, list = std::move(list)] { return describe(this, list()); }, parent)
    {}

private:
    static constexpr bool hasOrder = requires(CentreService & centre, const Actor &actor)
    {
        centre.reorder(actor, std::vector<decltype(T::id)>());
    };

    static Register<T> describe(ReferencePart *part, ReferenceList<T> list)
    {
        Register<T> all{.frame = ReferenceWords::frame(list.name, list.title, list.explanation),
                        .list = [read = list.list](Services &services, const Actor &,
                                                   const DatePeriod &) { return (services.centre->*read)(); },
                        .id = [](const T &record) { return record.id.value(); },
                        .columns = std::move(list.columns)};
        all.frame.shows = {T::recordType};
        const auto stateOf = [](const T &record) { return ReferenceWords::state(record.active); };
        all.columns.push_back({ReferenceWords::stateFilter(list.name).label, stateOf});
        all.filters = {
            {ReferenceWords::stateFilter(list.name), [stateOf](const T &record) { return stateOf(record).text; }}};
        all.isRetired = [](const T &record) { return !record.active; };
        const std::vector<RegisterAct> acts = ReferenceWords::acts(list.name, hasOrder);
        const auto open = [part, dialog = list.dialog](const std::optional<T> &record) {
            dialog(part->m_seat, record, part)->open();
        };
        all.acts = {{acts[0], [open](const T *) { open({}); }},
                    {acts[1], [open](const T *record) { open(*record); }},
                    {acts[2],
                     [part](const T *record) { part->retire(*record); },
                     {},
                     [](const T &record) { return ReferenceWords::retire(record.active); }}};
        for (std::size_t i = 3; i < acts.size(); ++i) {
            const int by = i == 3 ? -1 : 1;
            all.acts.push_back({acts[i], [part, by](const T *record) { part->move(*record, by); },
                                [part, by](const T *record) { return part->hasNeighbour(*record, by); }});
        }
        return all;
    }

    void retire(const T &record)
    {
        this->change(
            [id = record.id, active = !record.active](Services &services, const Actor &actor) {
                return services.centre->setActive(actor, id, active);
            },
            [](const T &) {});
    }

    bool hasNeighbour(const T &record, int by) const
    {
        const std::ptrdiff_t place = &record - this->lines().data() + by;
        return place >= 0 && place < std::ssize(this->lines());
    }

    void move(const T &record, int by)
    {
        if constexpr (hasOrder) {
            std::vector<decltype(T::id)> order;
            for (const T &one : this->lines()) {
                order.push_back(one.id);
            }
            const auto place = &record - this->lines().data();
            std::swap(order[static_cast<std::size_t>(place)], order[static_cast<std::size_t>(place + by)]);
            this->change(
                [order](Services &services, const Actor &actor) { return services.centre->reorder(actor, order); },
                [] {});
        }
    }
};

} // namespace dutydesk
