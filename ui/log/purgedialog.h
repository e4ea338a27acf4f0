// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/notifier.h"
#include "common/submitdialog.h"
#include "log/purgeservice.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace dutydesk {

/// Says what a purge takes and what it leaves, and takes the archive's place and both people's secrets (HO-3).
class PurgeDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    PurgeDialog(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, const VolumeState &volume,
                QWidget *parent);

protected:
    void submit() override;
    void succeed() override;

private:
    QString explanation() const;
    QWidget *makeArchiveLine();
    QLineEdit *addSecret(QFormLayout &form, const QString &label, const QString &name);
    void chooseArchive();
    void loadWitnesses();
    void forgetSecrets();

    Notifier &m_notifier;
    const Clock &m_clock;
    const VolumeState m_volume;
    QLineEdit *m_archive;
    QLineEdit *m_secret;
    QComboBox *m_witness;
    QLineEdit *m_witnessSecret;
};

} // namespace dutydesk
