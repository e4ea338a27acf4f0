// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftform.h"
#include "common/draftkeeper.h"
#include "common/seat.h"
#include "common/submitdialog.h"
#include "roster/rosterservice.h"

class QToolButton;

namespace dutydesk {

class RegisterTable;

/// The shift patterns of the centre (RO-2), as a list and a form for the chosen one.
class ShiftPatternsDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    ShiftPatternsDialog(const Seat &seat, QWidget *parent);

    void done(int result) override;

private:
    void makeList();
    void makeFields();
    void makeButtons();
    void reload();
    void showList(const std::vector<ShiftPattern> &patterns);
    void showChosen();
    void startNew();
    void begin(const ShiftPatternDraft &start);
    QString key() const;
    void noteTyped();
    QString typed();
    void setTyped(const QString &text);
    void chooseColour();
    void enableTimes();
    void submit() override;
    void fail(const Error &error) override;
    void succeed() override;

    std::vector<ShiftPattern> m_patterns;
    std::optional<ShiftPatternId> m_chosen; ///< empty if the form is for a new pattern
    QJsonObject m_start;                    ///< the values of the form before anything was typed
    QJsonObject m_typed;                    ///< what is typed and not saved, by key()
    bool m_isReplaced = false;              ///< what was saved last has become a new pattern
    RegisterTable *m_list;
    FieldForm *m_form;
    DraftForm<ShiftPatternDraft> *m_fields;
    QLineEdit *m_code = nullptr;
    std::vector<QWidget *> m_ofDuty; ///< the fields that only a duty has
    QToolButton *m_colour;
    QLabel *m_note;
    DraftKeeper *m_keeper = nullptr;
};

} // namespace dutydesk
