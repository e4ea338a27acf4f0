// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "datarequests/privacyservice.h"
#include "owners/flatcard.h"

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace dutydesk {

class ReasonBar;
class RegisterTable;

/// The file of one flat. It is masked; after a reason is given it is shown in full until another flat is chosen, the
/// person changes or the window locks (OW-3, OW-5).
class FlatCardView final : public LiveView
{
    Q_OBJECT

public:
    FlatCardView(const Seat &seat, QWidget *parent);

    /// Shows a flat; without one the view is empty.
    void showFlat(std::optional<FlatId> flat);

    void changeFlat();
    void print();

Q_SIGNALS:
    /// The user wants to see the record behind a line of the history.
    void historyWanted(HistoryKind kind, qint64 reference);

private:
    /// The flat as it is shown.
    struct Shown
    {
        FlatCard card;
        std::vector<HistoryLine> history;
        std::vector<Building> buildings;
        bool keepsSensitiveData;
    };

    QPushButton *addButton(const QString &label, const QString &name, void (FlatCardView::*act)());
    QMenu *makePersonMenu();
    void makeLists();
    void showHints();
    void makeLayout();
    QWidget *makeScroll();
    void read() override;
    void clear() override;
    void forget();
    void take(const Shown &shown);
    void showCard();
    void enableActions();

    const Resident *chosenResident() const;
    const Vehicle *chosenVehicle() const;

    void askReason();
    void unmask(const QString &reason);
    void withdrawFlat();
    void addPerson();
    void addVehicle();
    void changeChosen();
    void withdrawChosen();
    void askForOwnData();
    void printOwnData(ResidentId resident, const QString &reason);
    void registerRequest();
    void openLine(qint64 place);
    void change(std::function<Result<void>(Services &, const Actor &)> task, const QString &done);

    std::optional<FlatId> m_flat;
    std::optional<Shown> m_shown;
    int m_turn = 0; ///< counts flats and persons, so that answers to earlier ones are not shown
    QLabel *m_head;
    ReasonBar *m_reason;
    QLabel *m_data;
    RegisterTable *m_dwellers;
    RegisterTable *m_history;
    QLabel *m_nobodyHint = nullptr;
    QLabel *m_nothingHint = nullptr;
    QPushButton *m_unmask;
    QPushButton *m_changeFlat;
    QPushButton *m_withdrawFlat;
    QPushButton *m_print;
    QPushButton *m_addPerson;
    QPushButton *m_addVehicle;
    QPushButton *m_change;
    QPushButton *m_withdraw;
    QPushButton *m_personal;
};

} // namespace dutydesk
