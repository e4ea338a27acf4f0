// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "owners/buildingtree.h"

namespace dutydesk {

class FlatCardView;

/// A flat in the list with the names of its owners.
struct FlatInArchive
{
    FlatLine flat;
    BuildingId building;
    QStringList owners;
};

/// The owner archive: the buildings with sums, the flats of the chosen one or those that match the search, and the file
/// of the chosen flat (OW-1, OW-3).
class ArchiveView final : public RegisterPage<FlatInArchive>
{
    Q_OBJECT

public:
    ArchiveView(const Seat &seat, QWidget *parent);

Q_SIGNALS:
    void historyWanted(HistoryKind kind, qint64 reference);

private:
    static Register<FlatInArchive> describe(ArchiveView *view, Session &session);
    QWidget *makeEmptyPage();
    QWidget *makeTreePart();
    QPushButton *makeButton(const QString &label, const QString &name, std::function<void()> act);
    void read() override;
    void clear() override;
    void take(const std::vector<BuildingOutline> &buildings, const std::map<FlatId, QStringList> &owners);
    void followChoice() override;
    void makeRoomFor(std::size_t line) override;
    void followTree();
    bool matches(const FlatInArchive &line, const QString &typed) const;
    void enableActions();
    void newFlat();
    void openBuilding(const std::optional<Building> &building);
    void withdrawBuilding();
    void openImport();

    std::vector<BuildingOutline> m_buildings;
    std::optional<FlatId> m_shown; ///< the flat in the card
    BuildingTree *m_tree;
    FlatCardView *m_card;
    QWidget *m_emptyPage;
    QPushButton *m_changeBuilding = nullptr;
    QPushButton *m_withdrawBuilding = nullptr;
};

} // namespace dutydesk
