// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/ownerarchive.h"

#include <QTreeWidget>

namespace dutydesk {

/// The buildings and their entrances, with the sums of their flats, and all of them together above.
class BuildingTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BuildingTree(QWidget *parent);

    /// What was chosen and opened stays so.
    void showBuildings(const std::vector<BuildingOutline> &buildings);

    void chooseAll() { setCurrentItem(topLevelItem(0)); }
    void choose(BuildingId building, const std::optional<QString> &entrance);

    /// Nothing where all buildings, or all entrances of one, are chosen.
    std::optional<BuildingId> building() const;
    std::optional<QString> entrance() const;

    bool includes(BuildingId building, const QString &entrance) const;

private:
    QTreeWidgetItem *addNode(QTreeWidgetItem *above, const QString &title, const FlatTotals &totals);
};

} // namespace dutydesk
