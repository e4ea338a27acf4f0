// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/administrationpart.h"
#include "centre/centredrafts.h"
#include "common/draftform.h"
#include "common/draftkeeper.h"

namespace dutydesk {

/// The settings of the centre. Typed values stay when saving fails or somebody else changes a setting meanwhile, and
/// for the person who typed them over the lock and the end of the program.
class CentrePart final : public AdministrationPart
{
    Q_OBJECT

public:
    explicit CentrePart(const Seat &seat, QWidget *parent = nullptr);

protected:
    void read() override;
    void clear() override;

private:
    void makeFields();
    void makeRoles();
    void show(const Centre &centre);
    QString typed() const;
    void setTyped(const QString &text);
    void showKept();
    void save();
    void showSaved(const Result<Centre> &saved);

    QWidget *m_part;
    FieldForm *m_form;
    DraftForm<CentreDraft> *m_fields;
    QPushButton *m_save;
    std::optional<CentreDraft> m_shown; ///< the settings as they were read
    QJsonObject m_kept;                 ///< what was typed before, until the settings are read
    DraftKeeper *m_keeper;
};

} // namespace dutydesk
