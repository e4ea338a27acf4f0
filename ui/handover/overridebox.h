// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class SecretEdit;

/// The box in which the manager lifts the block of important work, with name, reason and own password or PIN (HO-7).
class OverrideBox final : public QGroupBox
{
    Q_OBJECT

public:
    explicit OverrideBox(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material);
    QWidget *firstField() const;

Q_SIGNALS:
    void failed(const QString &sentence, QWidget *where);
    void lifted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lift();

    HandoverContext m_context;
    QLabel *m_what;
    QComboBox *m_manager;
    QLineEdit *m_reason;
    SecretEdit *m_secret;
    QPushButton *m_lift;
};

} // namespace dutydesk
