// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "log/logentry.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace dutydesk {

class MomentEdit;

/// All that a line of the log consists of, as a form: what must be known now first, the rest folded away.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    EntryForm(const Clock &clock, QWidget *parent);

    LogEntryDraft draft() const;
    void setDraft(const LogEntryDraft &draft);

    /// What is typed, to be kept over a crash; empty where nothing is.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    /// Empties the form; the time is now again.
    void clear();

    QLineEdit *placeEdit() { return m_place; }
    QLineEdit *matterEdit() { return m_matter; }
    QLineEdit *personEdit() { return m_person; }
    QLineEdit *telephoneEdit() { return m_telephone; }

    /// Below the field of the unit.
    void setUnitNotice(QWidget *notice);

Q_SIGNALS:
    void edited();
    void followUpChanged(bool followUp);

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name);
    void addMoreFields();
    void unfoldIfFilled();

    const Clock &m_clock;
    QFormLayout *m_form;
    MomentEdit *m_time;
    QComboBox *m_source;
    QComboBox *m_class;
    QLineEdit *m_place;
    QLineEdit *m_matter;
    QPlainTextEdit *m_action;
    QLineEdit *m_person;
    QLineEdit *m_telephone;
    QCheckBox *m_followUp;
    QCheckBox *m_more;
    QWidget *m_moreFields;
    QLineEdit *m_toldWhom;
};

} // namespace dutydesk
