// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/administrationpart.h"
#include "centre/centredrafts.h"
#include "common/fieldform.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace dutydesk {

/// The settings of the centre. What was typed stays when saving fails or others change something meanwhile.
class CentrePart final : public AdministrationPart
{
    Q_OBJECT

public:
    explicit CentrePart(const Seat &seat, QWidget *parent = nullptr);

protected:
    void read() override;
    void clear() override;

private:
    QSpinBox *addNumber(const QString &label, const QString &name, int least, int most, const QString &unit);
    void makeFields();
    void show(const Centre &centre);
    CentreDraft draft() const;
    void save();
    void showSaved(const Result<Centre> &saved);

    QWidget *m_fields;
    FieldForm *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_telephone = nullptr;
    QComboBox *m_language = nullptr;
    QList<QLineEdit *> m_roles;
    QSpinBox *m_handingOver = nullptr;
    QSpinBox *m_takingOver = nullptr;
    QSpinBox *m_reminderDay = nullptr;
    QSpinBox *m_idleLock = nullptr;
    QSpinBox *m_pages = nullptr;
    QSpinBox *m_rest = nullptr;
    QSpinBox *m_longestRun = nullptr;
    QCheckBox *m_sensitive = nullptr;
    QPushButton *m_save;
    std::optional<CentreDraft> m_shown; ///< as it was read
};

} // namespace dutydesk
