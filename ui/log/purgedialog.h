// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "log/purgeservice.h"

namespace dutydesk {

class TwoSignatures;

/// Explains what a purge erases and what stays, and asks for the archive's file and two signatures (HO-3).
class PurgeDialog final : public RecordDialog
{
    Q_OBJECT

public:
    PurgeDialog(const Seat &seat, const VolumeState &volume, QWidget *parent);

protected:
    void submit() override;
    void succeed() override;

private:
    QString explanation() const;
    using Archive = TextDraft<&Erasure::archiveName>;

    void addChooser();
    void chooseArchive();

    Notifier &m_notifier;
    const Clock &m_clock;
    const VolumeState m_volume;
    FieldForm *m_form;
    DraftForm<Archive> *m_fields;
    QLineEdit *m_archive;
    TwoSignatures *m_signatures;
};

} // namespace dutydesk
