// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settingsdialog.h"

#include "common/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace dutydesk {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Preferences &preferences, const std::optional<Actor> &person, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_person(person)
    , m_language(new QComboBox(this))
    , m_colours(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_message(new QCheckBox(this))
    , m_sound(new QCheckBox(this))
    , m_alertsLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_coloursLabel(new QLabel(this))
    , m_sizeLabel(new QLabel(this))
    , m_explanation(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    m_language->setObjectName(u"languageBox"_s);
    m_colours->setObjectName(u"coloursBox"_s);
    m_size->setObjectName(u"sizeBox"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_colours->addItems({QString(), QString(), QString()});
    for (const int percent : {100, 110, 125, 150}) {
        m_size->addItem(u"%1 %"_s.arg(percent), percent);
    }
    auto *form = new QFormLayout(this);
    const std::pair<QLabel *, QComboBox *> rows[] = {
        {m_languageLabel, m_language}, {m_coloursLabel, m_colours}, {m_sizeLabel, m_size}};
    for (const auto &[label, box] : rows) {
        label->setBuddy(box);
        form->addRow(label, box);
    }
    form->addRow(m_explanation);
    addAlerts(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    label();
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    m_colours->setCurrentIndex(static_cast<int>(m_preferences.colours()));
    m_size->setCurrentIndex(std::max(0, m_size->findData(m_preferences.fontPercent())));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_colours, &QComboBox::activated, this, &SettingsDialog::apply);
    connect(m_size, &QComboBox::activated, this, &SettingsDialog::apply);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_preferences.setLanguage(m_language->currentData().toString());
        Q_EMIT languageChosen(m_preferences.language());
    });
}

void SettingsDialog::addAlerts(QFormLayout &form)
{
    m_message->setObjectName(u"limitMessageBox"_s);
    m_sound->setObjectName(u"limitSoundBox"_s);
    form.addRow(m_alertsLabel);
    form.addRow(m_message);
    form.addRow(m_sound);
    const AlertChoice choice = m_person ? m_preferences.alerts(m_person->staff) : AlertChoice();
    m_message->setChecked(choice.message);
    m_sound->setChecked(choice.sound);
    for (QWidget *part : std::initializer_list<QWidget *>{m_alertsLabel, m_message, m_sound}) {
        part->setVisible(m_person.has_value());
    }
    connect(m_message, &QCheckBox::toggled, this, &SettingsDialog::keepAlerts);
    connect(m_sound, &QCheckBox::toggled, this, &SettingsDialog::keepAlerts);
}

void SettingsDialog::keepAlerts()
{
    if (m_person) {
        m_preferences.setAlerts(m_person->staff, {.message = m_message->isChecked(), .sound = m_sound->isChecked()});
    }
}

void SettingsDialog::label()
{
    setWindowTitle(tr("Settings of this computer"));
    m_languageLabel->setText(tr("&Language"));
    m_coloursLabel->setText(tr("&Colours"));
    m_sizeLabel->setText(tr("&Size of text"));
    m_explanation->setText(tr("Printed forms keep the language of the centre."));
    m_alertsLabel->setText(
        tr("When a time limit runs out, for %1:").arg(m_person ? m_person->name.toString() : QString()));
    m_message->setText(tr("Show a &message on the desktop"));
    m_sound->setText(tr("&Beep, except from 22:00 to 7:00"));
    const QString names[] = {tr("same as system"), tr("light"), tr("dark")};
    for (int i = 0; i < m_colours->count(); ++i) {
        m_colours->setItemText(i, names[i]);
    }
    for (const QLabel *label : {m_languageLabel, m_coloursLabel, m_sizeLabel}) {
        label->buddy()->setAccessibleName(withoutMnemonic(label->text()));
    }
    for (QCheckBox *box : {m_message, m_sound}) {
        box->setAccessibleName(withoutMnemonic(box->text()));
    }
}

void SettingsDialog::apply()
{
    m_preferences.setColours(static_cast<Theme::Mode>(m_colours->currentIndex()));
    m_preferences.setFontPercent(m_size->currentData().toInt());
    m_preferences.applyTheme();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        label();
    }
    QDialog::changeEvent(event);
}

} // namespace dutydesk
