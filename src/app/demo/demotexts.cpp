// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demotexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename Enumeration>
Enumeration named(const QStringList &names, const QString &name)
{
    return static_cast<Enumeration>(std::max<qsizetype>(names.indexOf(name), 0));
}

DemoMatter readMatter(const QJsonObject &object)
{
    // The lists are in the order of the enumerations.
    static const QStringList sources{u"call"_s,       u"visit"_s,    u"intercom"_s, u"patrol"_s,  u"outgoingcall"_s,
                                     u"missedcall"_s, u"superior"_s, u"other"_s,    u"latecall"_s};
    static const QStringList classes{
        u"helprequest"_s, u"repair"_s,   u"complaint"_s,   u"enquiry"_s, u"incident"_s,          u"disaster"_s,
        u"patrol"_s,      u"handover"_s, u"instruction"_s, u"callout"_s, u"protectivemeasure"_s, u"other"_s};
    static const QStringList urgencies{u"quiet"_s, u"watch"_s, u"urgent"_s};
    DemoMatter matter{.source = named<EntrySource>(sources, object["source"_L1].toString()),
                      .entryClass = named<EntryClass>(classes, object["class"_L1].toString()),
                      .place = object["place"_L1].toString(),
                      .hasPerson = object["person"_L1].toBool(),
                      .matter = object["matter"_L1].toString(),
                      .action = object["action"_L1].toString(),
                      .told = object["told"_L1].toString(),
                      .winter = object["winter"_L1].toBool(),
                      .hasSlip = object["slip"_L1].toBool(),
                      .followUp = {}};
    if (const QJsonObject follow = object["follow"_L1].toObject(); !follow.isEmpty()) {
        matter.followUp = DemoFollowUp{.nextStep = follow["next"_L1].toString(),
                                       .ifWorse = follow["worse"_L1].toString(),
                                       .done = follow["done"_L1].toString(),
                                       .days = follow["days"_L1].toInt(),
                                       .urgency = named<Urgency>(urgencies, follow["urgency"_L1].toString())};
    }
    return matter;
}

StaffDraft personOf(const QJsonObject &object, Role role)
{
    return {.name = object["name"_L1].toString(),
            .role = role,
            .telephone = object["telephone"_L1].toString(),
            .onRoster = role == Role::DutyOfficer};
}

} // namespace

Result<DemoTexts> DemoTexts::read(const QString &language)
{
    QFile file(u":/demo/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, file.fileName());
    }
    DemoTexts texts;
    texts.m_object = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &matter : texts.m_object["matters"_L1].toArray()) {
        texts.m_matters.push_back(readMatter(matter.toObject()));
    }
    return texts;
}

QStringList DemoTexts::list(const QString &name) const
{
    QStringList texts;
    for (const QJsonValue &text : m_object[name].toArray()) {
        texts.push_back(text.toString());
    }
    return texts;
}

StaffDraft DemoTexts::person(const QString &name, Role role) const
{
    return personOf(m_object[name].toObject(), role);
}

std::vector<StaffDraft> DemoTexts::officers() const
{
    std::vector<StaffDraft> people;
    for (const QJsonValue &person : m_object["officers"_L1].toArray()) {
        people.push_back(personOf(person.toObject(), Role::DutyOfficer));
    }
    return people;
}

QStringList DemoTexts::everybody() const
{
    QStringList names;
    for (const QString &person : {u"manager"_s, u"head"_s, u"regional"_s, u"administrator"_s}) {
        names.push_back(m_object[person]["name"_L1].toString());
    }
    for (const StaffDraft &officer : officers()) {
        names.push_back(officer.name);
    }
    return names;
}

std::vector<std::pair<QString, QString>> DemoTexts::leaders() const
{
    std::vector<std::pair<QString, QString>> leaders;
    for (const QJsonValue &leader : m_object["leaders"_L1].toArray()) {
        leaders.emplace_back(leader[0].toString(), leader[1].toString());
    }
    return leaders;
}

QString DemoTexts::emergencyNumber(const QString &name) const
{
    return m_object["emergency"_L1][name].toString();
}

} // namespace dutydesk
