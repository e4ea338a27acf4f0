// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/archiveview.h"

#include "base/try.h"
#include "common/emptyhint.h"
#include "common/registertable.h"
#include "common/services.h"
#include "owners/flatcardview.h"
#include "owners/ownerwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int buildingRole = Qt::UserRole;     // nothing: all buildings
constexpr int entranceRole = Qt::UserRole + 1; // nothing: the whole building

QString areaText(qint64 hundredths)
{
    return QString::number(double(hundredths) / 100, 'f', 2);
}

QString titleOf(const Building &building)
{
    return u"%1 %2"_s.arg(building.number.toString(), building.name).trimmed();
}

QVariant entranceOf(const QTreeWidgetItem *node)
{
    return node->data(0, entranceRole);
}

} // namespace

void ArchiveView::showFlat(FlatId flat)
{
    m_wanted = flat;
    if (!m_isStale) {
        chooseWanted();
    }
}

void ArchiveView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        reload();
    }
}

void ArchiveView::reload()
{
    m_isStale = true;
    if (!m_seat.session.actor()) {
        clear();
        return;
    }
    if (!isVisible()) {
        return;
    }
    m_seat.gateway.ask(
        this,
        [actor = *m_seat.session.actor()](Services &services) -> Result<Contents> {
            TRY(const std::vector<BuildingOutline> buildings, services.owners->outline());
            TRY(const auto owners, services.owners->owners(actor));
            return Contents{buildings, owners};
        },
        [this](Result<Contents> contents) {
            if (!m_seat.session.actor()) { // locked meanwhile
                return;
            }
            if (contents) {
                take(*std::move(contents));
            } else {
                clear();
                m_seat.notifier.showError(contents.error());
            }
        });
}

void ArchiveView::clear()
{
    m_contents = {};
    m_filter->clear();
    m_tree->clear();
    m_flats->showRows({});
    m_found->clear();
    m_card->showFlat({});
    enableActions();
}

void ArchiveView::take(Contents contents)
{
    m_isStale = false;
    m_contents = std::move(contents);
    m_pages->setCurrentIndex(m_contents.buildings.empty() ? 0 : 1);
    showTree();
    showFlats();
    m_card->reload();
    chooseWanted();
    enableActions();
}

/// What was chosen and opened stays so.
void ArchiveView::showTree()
{
    const QTreeWidgetItem *before = m_tree->currentItem();
    const QVariant building = before ? before->data(0, buildingRole) : QVariant();
    const QVariant entrance = before ? entranceOf(before) : QVariant();
    QSet<qint64> opened;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->isExpanded()) {
            opened.insert(m_tree->topLevelItem(i)->data(0, buildingRole).toLongLong());
        }
    }
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    FlatTotals all;
    QTreeWidgetItem *total = addNode(nullptr, tr("All buildings"), all);
    m_tree->setCurrentItem(total);
    const auto keepChosen = [&](QTreeWidgetItem *node) {
        if (node->data(0, buildingRole) == building && entranceOf(node) == entrance) {
            m_tree->setCurrentItem(node);
        }
    };
    for (const BuildingOutline &outline : m_contents.buildings) {
        all.flats += outline.totals.flats;
        all.grossArea += outline.totals.grossArea;
        QTreeWidgetItem *node = addNode(nullptr, titleOf(outline.building), outline.totals);
        node->setData(0, buildingRole, outline.building.id.value());
        for (const EntranceOutline &one : outline.entrances) {
            if (outline.entrances.size() > 1 || !one.entrance.isEmpty()) {
                QTreeWidgetItem *below = addNode(node, tr("Entrance %1").arg(one.entrance), one.totals);
                below->setData(0, buildingRole, outline.building.id.value());
                below->setData(0, entranceRole, one.entrance);
                keepChosen(below);
            }
        }
        node->setExpanded(opened.contains(outline.building.id.value()));
        keepChosen(node);
    }
    total->setText(1, QString::number(all.flats));
    total->setText(2, areaText(all.grossArea));
}

QTreeWidgetItem *ArchiveView::addNode(QTreeWidgetItem *above, const QString &title, const FlatTotals &totals)
{
    const QStringList texts{title, QString::number(totals.flats), areaText(totals.grossArea)};
    auto *node = above ? new QTreeWidgetItem(above, texts) : new QTreeWidgetItem(m_tree, texts);
    node->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    node->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    return node;
}

/// Of the chosen building or entrance; what is filtered is looked for in the whole archive.
void ArchiveView::showFlats()
{
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    if (isFiltered) {
        const QSignalBlocker quiet(m_tree);
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    const QTreeWidgetItem *node = m_tree->currentItem();
    const QVariant building = node ? node->data(0, buildingRole) : QVariant();
    const QVariant entrance = node ? entranceOf(node) : QVariant();
    std::vector<RegisterTable::Row> rows;
    for (const BuildingOutline &outline : m_contents.buildings) {
        if (building.isValid() && building.toLongLong() != outline.building.id.value()) {
            continue;
        }
        for (const EntranceOutline &one : outline.entrances) {
            if (entrance.isValid() && entrance.toString() != one.entrance) {
                continue;
            }
            for (const FlatLine &flat : one.flats) {
                const auto owners = m_contents.owners.find(flat.id);
                const QStringList names = owners == m_contents.owners.end() ? QStringList() : owners->second;
                if (isFiltered && !isWanted(flat, names)) {
                    continue;
                }
                rows.push_back(
                    {flat.id.value(),
                     {{flat.unit.toString()},
                      {names.join(tr(", ", "between names"))},
                      {OwnerWords::use(flat.use)},
                      {.text = flat.floor ? QString::number(*flat.floor) : QString(), .isFigure = true},
                      {.text = flat.grossArea == 0 ? QString() : areaText(flat.grossArea), .isFigure = true},
                      {.text = flat.fitOut == FitOut::None ? QString() : OwnerWords::fitOut(flat.fitOut),
                       .tone = flat.fitOut == FitOut::UnderWay ? std::optional(Tone::Warning) : std::nullopt}}});
            }
        }
    }
    m_noFlatHint->setText(isFiltered ? tr("No flat has this number, and no owner this name.")
                                     : tr("No flat is here. Ctrl+N adds one."));
    m_found->setText(tr("%n flat(s)", nullptr, static_cast<int>(rows.size())));
    m_flats->showRows(std::move(rows));
}

bool ArchiveView::isWanted(const FlatLine &flat, const QStringList &owners) const
{
    const QString typed = m_filter->text().trimmed();
    if (const std::optional<UnitNumber> unit = UnitNumber::from(typed); unit && unit->mayMean(flat.unit)) {
        return true;
    }
    return flat.unit.toString().contains(typed, Qt::CaseInsensitive)
           || owners.join(u' ').contains(typed, Qt::CaseInsensitive);
}

void ArchiveView::chooseWanted()
{
    if (!m_wanted) {
        return;
    }
    for (const BuildingOutline &building : m_contents.buildings) {
        for (const EntranceOutline &entrance : building.entrances) {
            const auto flat = std::ranges::find(entrance.flats, *m_wanted, &FlatLine::id);
            if (flat != entrance.flats.end()) {
                chooseNode(*flat, building.building.id);
            }
        }
    }
    m_wanted.reset();
}

void ArchiveView::chooseNode(const FlatLine &flat, BuildingId building)
{
    m_filter->clear();
    for (QTreeWidgetItemIterator node(m_tree); *node; ++node) {
        const bool isBuilding = (*node)->data(0, buildingRole).toLongLong() == building.value();
        if (isBuilding && (!entranceOf(*node).isValid() || entranceOf(*node) == flat.unit.entrance)) {
            m_tree->setCurrentItem(*node);
        }
    }
    m_flats->choose(flat.id.value());
    m_flats->setFocus(Qt::OtherFocusReason);
}

} // namespace dutydesk
