// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/session.h"
#include "roster/rosterservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QTreeWidget;
class QToolButton;

namespace dutydesk {

/// The shift patterns of the centre (RO-2): a list, and the form of the one that is chosen in it.
class ShiftPatternsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShiftPatternsDialog(Gateway &gateway, Session &session, QWidget *parent);

private:
    void makeList();
    void makeForm();
    void makeButtons();
    void reload();
    void showList(const std::vector<ShiftPattern> &patterns);
    void showChosen();
    void startNew();
    void showColour();
    void chooseColour();
    void updateTimes();
    void save();
    ShiftPatternDraft draft() const;
    const ShiftPattern *chosen() const;

    Gateway &m_gateway;
    Session &m_session;
    std::vector<ShiftPattern> m_patterns;
    std::optional<ShiftPatternId> m_chosen; ///< nothing: the form is for a new one
    QString m_colourName;
    QTreeWidget *m_list;
    QFormLayout *m_form;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QSpinBox *m_onWorkdays;
    QSpinBox *m_onRestDays;
    QSpinBox *m_onHolidays;
    QToolButton *m_colour;
    QCheckBox *m_active;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace dutydesk
