// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/preferences.h"
#include "people/actor.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace dutydesk {

/// Language, colours and text size on this computer, and how the person at the desk is told of limits. Each choice
/// takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Preferences &preferences, const std::optional<Actor> &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();
    void apply();
    void addAlerts(QFormLayout &form);
    void keepAlerts();

    Preferences &m_preferences;
    const std::optional<Actor> m_person; ///< nobody before signing in
    QComboBox *m_language;
    QComboBox *m_colours;
    QComboBox *m_size;
    QCheckBox *m_message;
    QCheckBox *m_sound;
    QLabel *m_alertsLabel;
    QLabel *m_languageLabel;
    QLabel *m_coloursLabel;
    QLabel *m_sizeLabel;
    QLabel *m_explanation;
};

} // namespace dutydesk
