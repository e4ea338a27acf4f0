// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/preferences.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace dutydesk {

/// Language, colours and text size on this computer. Each choice takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();
    void apply();

    Preferences &m_preferences;
    QComboBox *m_language;
    QComboBox *m_colours;
    QComboBox *m_size;
    QLabel *m_languageLabel;
    QLabel *m_coloursLabel;
    QLabel *m_sizeLabel;
    QLabel *m_explanation;
};

} // namespace dutydesk
