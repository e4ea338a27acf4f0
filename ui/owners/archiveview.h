// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "owners/ownerarchive.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace dutydesk {

class FlatCardView;
class RegisterTable;

/// The owner archive: buildings with their sums, the flats of the chosen one or those that the filter finds, and the
/// file of one flat beside them (OW-1, OW-3).
class ArchiveView final : public QWidget
{
    Q_OBJECT

public:
    ArchiveView(const Seat &seat, QWidget *parent);

    /// Opens the file of a flat, now or as soon as the archive is read.
    void showFlat(FlatId flat);

Q_SIGNALS:
    void historyWanted(HistoryKind kind, qint64 reference);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What the lists show.
    struct Contents
    {
        std::vector<BuildingOutline> buildings;
        std::map<FlatId, QStringList> owners;
    };

    QWidget *makeFilterRow();
    QWidget *makeEmptyPage();
    QWidget *makeTreePart();
    QWidget *makeFlatsPart();
    QPushButton *addButton(QHBoxLayout &line, const QString &label, const QString &name, std::function<void()> act);
    void addKey(const QString &text, const QKeySequence &key, std::function<void()> act);

    void reload();
    void take(Contents contents);
    void clear();
    void showTree();
    QTreeWidgetItem *addNode(QTreeWidgetItem *above, const QString &title, const FlatTotals &totals);
    void showFlats();
    bool isWanted(const FlatLine &flat, const QStringList &owners) const;
    void chooseWanted();
    void chooseNode(const FlatLine &flat, BuildingId building);
    void enableActions();

    const Building *chosenBuilding() const;
    void newFlat();
    void openBuilding(const std::optional<Building> &building);
    void withdrawBuilding();
    void openImport();

    const Seat m_seat;
    bool m_isStale = true; ///< to be read when it is seen again
    Contents m_contents;
    std::optional<FlatId> m_wanted; ///< to be chosen once it is there
    QLineEdit *m_filter;
    QStackedWidget *m_pages;
    QTreeWidget *m_tree;
    QLabel *m_noFlatHint = nullptr;
    QLabel *m_found;
    RegisterTable *m_flats;
    FlatCardView *m_card;
    QPushButton *m_newFlat = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_firstImport = nullptr;
    QPushButton *m_newBuilding = nullptr;
    QPushButton *m_firstBuilding = nullptr;
    QPushButton *m_changeBuilding = nullptr;
    QPushButton *m_withdrawBuilding = nullptr;
};

} // namespace dutydesk
