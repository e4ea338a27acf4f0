// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "facilities/facilityregister.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class RegisterTable;

/// The common facilities 配套设施 by place, with what happened to them (OW-7).
class FacilitiesView final : public QWidget
{
    Q_OBJECT

public:
    FacilitiesView(const Seat &seat, QWidget *parent);

    /// Chooses a facility, now or as soon as the register is read.
    void showFacility(FacilityId facility);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Contents
    {
        std::vector<FacilityLine> facilities;
        std::vector<Building> buildings;
    };

    QWidget *makeFilterRow();
    QWidget *makeDetail();
    QPushButton *makeButton(const QString &label, const QString &name, void (FacilitiesView::*act)());
    void reload();
    void take(Contents contents);
    void clear();
    QStringList kinds() const;
    void showKinds();
    void showList();
    bool isWanted(const FacilityLine &line) const;
    const FacilityLine *chosen() const;
    void showChosen();
    void openNew();
    void openChange();
    void openEvent();
    void toggleActive();

    const Seat m_seat;
    bool m_isStale = true; ///< to be read when it is seen again
    Contents m_contents;
    std::optional<FacilityId> m_wanted; ///< to be chosen once it is there
    QLineEdit *m_filter;
    QComboBox *m_kind;
    QComboBox *m_state;
    RegisterTable *m_list;
    QLabel *m_head;
    QLabel *m_details;
    RegisterTable *m_history;
    QPushButton *m_new;
    QPushButton *m_change;
    QPushButton *m_event;
    QPushButton *m_active;
};

} // namespace dutydesk
