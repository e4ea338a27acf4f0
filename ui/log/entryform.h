// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftform.h"
#include "log/logentry.h"

namespace dutydesk {

/// All that a line of the log consists of, as a form: what must be known now first, the rest folded away.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    EntryForm(const Clock &clock, QWidget *parent);

    DraftForm<LogEntryDraft> &fields() { return *m_fields; }
    void show(const LogEntryDraft &draft);
    void setTyped(const QJsonObject &typed);

    /// Empties the form; the time is now again.
    void clear();

    QLineEdit *placeEdit() { return m_place; }
    QLineEdit *matterEdit() { return m_matter; }
    QLineEdit *personEdit() { return m_person; }
    QLineEdit *telephoneEdit() { return m_telephone; }
    QCheckBox *followUpBox() { return m_followUp; }

    /// Below the field of the unit.
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
