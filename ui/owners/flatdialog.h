// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/archivedialog.h"
#include "owners/ownerdrafts.h"

class QComboBox;
class QDoubleSpinBox;

namespace dutydesk {

/// Adds a flat or changes one.
class FlatDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    struct Start
    {
        std::vector<Building> buildings;         ///< to choose from
        std::optional<Flat> flat = {};           ///< masked or not; nothing for a new one
        std::optional<BuildingId> building = {}; ///< of a new one, most likely
        QString entrance = {};                   ///< likewise
        bool keepsSensitiveData = false;
    };

    FlatDialog(Gateway &gateway, Session &session, const Start &start, QWidget *parent);

Q_SIGNALS:
    void saved(dutydesk::FlatId flat);

private:
    void makeNumbers(FieldForm &form, const FlatDraft &draft);
    void makeState(FieldForm &form, const FlatDraft &draft);
    void makePersonal(FieldForm &form);
    void setProblems(FieldForm &numbers, FieldForm &state);
    QDoubleSpinBox *addArea(FieldForm &form, const QString &label, const QString &name, int hundredths);
    std::optional<QString> takeWholeNumber();
    std::optional<int> floor() const;
    FlatDraft draft() const;
    void submit() override;

    Start m_start;
    FieldForm *m_form = nullptr; ///< that the number is in
    QComboBox *m_building;
    QLineEdit *m_entrance = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_floor = nullptr;
    QLineEdit *m_layout = nullptr;
    QDoubleSpinBox *m_grossArea = nullptr;
    QDoubleSpinBox *m_innerArea = nullptr;
    QComboBox *m_use;
    DateLine *m_deliveredOn = nullptr;
    DateLine *m_movedInOn = nullptr;
    QComboBox *m_fitOut;
    DateLine *m_fitOutUntil = nullptr;
    QLineEdit *m_fitOutNote = nullptr;
    QLineEdit *m_keysHeld = nullptr;
    QLineEdit *m_specialCare = nullptr;  ///< only where the centre keeps sensitive data
    DateLine *m_careConsentOn = nullptr; ///< likewise
    QLineEdit *m_note = nullptr;
};

} // namespace dutydesk
