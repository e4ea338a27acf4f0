// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/buildingtree.h"

#include "common/columns.h"

#include <QSignalBlocker>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int buildingRole = Qt::UserRole;     // no value means all buildings
constexpr int entranceRole = Qt::UserRole + 1; // no value means the whole building

} // namespace

BuildingTree::BuildingTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"buildingsTree"_s);
    setAccessibleName(tr("Buildings and entrances"));
    setHeaderLabels({tr("Building"), tr("Flats"), tr("Area (m²)")});
    setFrameShape(QFrame::NoFrame);
    keepColumnsInSight(*this);
    for (int column : {1, 2}) {
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void BuildingTree::showBuildings(const std::vector<BuildingOutline> &buildings)
{
    const std::optional<BuildingId> building = this->building();
    const std::optional<QString> entrance = this->entrance();
    QSet<qint64> opened;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded()) {
            opened.insert(topLevelItem(i)->data(0, buildingRole).toLongLong());
        }
    }
    const QSignalBlocker quiet(this);
    clear();
    if (buildings.empty()) {
        return;
    }
    FlatTotals all;
    for (const BuildingOutline &outline : buildings) {
        all.flats += outline.totals.flats;
        all.grossArea += outline.totals.grossArea;
    }
    addNode(nullptr, tr("All buildings"), all);
    for (const BuildingOutline &outline : buildings) {
        QTreeWidgetItem *node = addNode(nullptr, outline.building.title(), outline.totals);
        node->setData(0, buildingRole, outline.building.id.value());
        for (const EntranceOutline &one : outline.entrances) {
            if (outline.entrances.size() > 1 || !one.entrance.isEmpty()) {
                QTreeWidgetItem *below = addNode(node, tr("Entrance %1").arg(one.entrance), one.totals);
                below->setData(0, buildingRole, outline.building.id.value());
                below->setData(0, entranceRole, one.entrance);
            }
        }
        node->setExpanded(opened.contains(outline.building.id.value()));
    }
    chooseAll();
    if (building) {
        choose(*building, entrance);
    }
}

QTreeWidgetItem *BuildingTree::addNode(QTreeWidgetItem *above, const QString &title, const FlatTotals &totals)
{
    const QStringList texts{title, QString::number(totals.flats),
                            QString::number(double(totals.grossArea) / 100, 'f', 2)};
    auto *node = above ? new QTreeWidgetItem(above, texts) : new QTreeWidgetItem(this, texts);
    node->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    node->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    return node;
}

void BuildingTree::choose(BuildingId building, const std::optional<QString> &entrance)
{
    for (QTreeWidgetItemIterator node(this); *node; ++node) {
        const QVariant below = (*node)->data(0, entranceRole);
        if ((*node)->data(0, buildingRole).toLongLong() == building.value()
            && (!below.isValid() || (entrance && below.toString() == *entrance))) {
            setCurrentItem(*node);
        }
    }
}

std::optional<BuildingId> BuildingTree::building() const
{
    const QVariant id = currentItem() ? currentItem()->data(0, buildingRole) : QVariant();
    return id.isValid() ? std::optional(BuildingId(id.toLongLong())) : std::nullopt;
}

std::optional<QString> BuildingTree::entrance() const
{
    const QVariant entrance = currentItem() ? currentItem()->data(0, entranceRole) : QVariant();
    return entrance.isValid() ? std::optional(entrance.toString()) : std::nullopt;
}

bool BuildingTree::includes(BuildingId building, const QString &entrance) const
{
    return this->building().value_or(building) == building && this->entrance().value_or(entrance) == entrance;
}

} // namespace dutydesk
