// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftform.h"
#include "log/logentry.h"

namespace dutydesk {

/// The form for a line of the log: what must be known now comes first, the rest is folded.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    EntryForm(const Clock &clock, QWidget *parent);

    DraftForm<LogEntryDraft> &fields() { return *m_fields; }
    void show(const LogEntryDraft &draft);
    void setTyped(const QJsonObject &typed);

    /// Empties the form and sets the time to now.
    void clear();

    QLineEdit *placeEdit() { return m_place; }
    QLineEdit *matterEdit() { return m_matter; }
    QLineEdit *personEdit() { return m_person; }
    QLineEdit *telephoneEdit() { return m_telephone; }
    QCheckBox *followUpBox() { return m_followUp; }

    /// Places a notice below the field of the unit.
    void setUnitNotice(QWidget *notice) { m_form->addBeneath(m_place, notice); }

private:
    const Clock &m_clock;
    FieldForm *m_form;
    DraftForm<LogEntryDraft> *m_fields;
    QCheckBox *m_more;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_matter = nullptr;
    QLineEdit *m_person = nullptr;
    QLineEdit *m_telephone = nullptr;
    QCheckBox *m_followUp = nullptr;
};

} // namespace dutydesk
