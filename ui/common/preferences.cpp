// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/preferences.h"

#include <QLocale>
#include <QStandardPaths>

namespace dutydesk {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{}

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/preferences.ini"_s;
}

QString Preferences::language() const
{
    const QString chosen = m_settings.value(u"language"_s).toString();
    if (chosen == "zh_CN"_L1 || chosen == "en"_L1) {
        return chosen;
    }
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(u"language"_s, language);
}

Theme::Mode Preferences::colours() const
{
    const QString chosen = m_settings.value(u"colours"_s).toString();
    return chosen == "light"_L1 ? Theme::Mode::Light : chosen == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

void Preferences::setColours(Theme::Mode mode)
{
    const QString name = mode == Theme::Mode::Light ? u"light"_s : mode == Theme::Mode::Dark ? u"dark"_s : u"system"_s;
    m_settings.setValue(u"colours"_s, name);
}

int Preferences::fontPercent() const
{
    const int percent = m_settings.value(u"font_percent"_s, Theme::smallestPercent).toInt();
    return std::clamp(percent, Theme::smallestPercent, Theme::largestPercent);
}

void Preferences::setFontPercent(int percent)
{
    m_settings.setValue(u"font_percent"_s, percent);
}

QString Preferences::lastName() const
{
    return m_settings.value(u"last_name"_s).toString();
}

void Preferences::setLastName(const QString &name)
{
    m_settings.setValue(u"last_name"_s, name);
}

AlertChoice Preferences::alerts(StaffId person) const
{
    const QString of = u"alerts/%1/"_s.arg(person.value());
    const AlertChoice usual;
    return {.message = m_settings.value(of + u"message"_s, usual.message).toBool(),
            .sound = m_settings.value(of + u"sound"_s, usual.sound).toBool()};
}

void Preferences::setAlerts(StaffId person, const AlertChoice &choice)
{
    const QString of = u"alerts/%1/"_s.arg(person.value());
    m_settings.setValue(of + u"message"_s, choice.message);
    m_settings.setValue(of + u"sound"_s, choice.sound);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}

QByteArray Preferences::columns(const QString &table) const
{
    return m_settings.value(u"columns/"_s + table).toByteArray();
}

void Preferences::setColumns(const QString &table, const QByteArray &state)
{
    m_settings.setValue(u"columns/"_s + table, state);
}

QStringList Preferences::registerLook(const QString &name) const
{
    return m_settings.value(u"registers/"_s + name).toStringList();
}

void Preferences::setRegisterLook(const QString &name, const QStringList &look)
{
    m_settings.setValue(u"registers/"_s + name, look);
}

QMap<QString, int> Preferences::importColumns() const
{
    QMap<QString, int> columns;
    const QVariantMap kept = m_settings.value(u"import_columns"_s).toMap();
    for (auto column = kept.begin(); column != kept.end(); ++column) {
        columns.insert(column.key(), column->toInt());
    }
    return columns;
}

void Preferences::setImportColumns(const QMap<QString, int> &columns)
{
    QVariantMap kept;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        kept.insert(column.key(), *column);
    }
    m_settings.setValue(u"import_columns"_s, kept);
}

} // namespace dutydesk
