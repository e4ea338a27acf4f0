// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/ownerarchive.h"

#include <QTreeWidget>

namespace dutydesk {

/// A tree of buildings and entrances with the sums of their flats. Its first row stands for all buildings.
class BuildingTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BuildingTree(QWidget *parent);

    /// Shows the buildings; the choice and the expanded rows stay.
    void showBuildings(const std::vector<BuildingOutline> &buildings);

    void chooseAll() { setCurrentItem(topLevelItem(0)); }
    void choose(BuildingId building, const std::optional<QString> &entrance);

    /// The chosen building or entrance; empty if all are chosen.
    std::optional<BuildingId> building() const;
    std::optional<QString> entrance() const;

    bool includes(BuildingId building, const QString &entrance) const;

private:
    QTreeWidgetItem *addNode(QTreeWidgetItem *above, const QString &title, const FlatTotals &totals);
};

} // namespace dutydesk
