// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/administrationpage.h"

#include "backup/backuppart.h"
#include "centre/calendarpart.h"
#include "centre/centrepart.h"
#include "centre/recordspart.h"
#include "centre/referencelists.h"
#include "centre/staffpart.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace dutydesk {

using namespace Qt::StringLiterals;

AdministrationPage::AdministrationPage(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_names(new QListWidget(this))
    , m_parts(new QStackedWidget(this))
{
    m_names->setObjectName(u"partsList"_s);
    m_names->setAccessibleName(tr("Parts of the administration"));
    m_partOf.insert(RecordType::StaffMember, m_names->count());
    addPart(tr("Staff"), new StaffPart(seat, m_parts));
    addPart(tr("Centre"), new CentrePart(seat, m_parts));
    const std::pair<RecordType, RegisterView *> lists[] = {
        {RecordType::SharedItem, ReferenceLists::sharedItems(seat, m_parts)},
        {RecordType::OnCallLeader, ReferenceLists::onCallLeaders(seat, m_parts)},
        {RecordType::EmergencyNumber, ReferenceLists::emergencyNumbers(seat, m_parts)},
        {RecordType::Phrase, ReferenceLists::phrases(seat, m_parts)}};
    for (const auto &[type, list] : lists) {
        m_partOf.insert(type, m_names->count());
        addPart(list->table().accessibleName(), list);
    }
    m_partOf.insert(RecordType::CalendarDay, m_names->count());
    addPart(tr("Calendar"), new CalendarPart(seat, m_parts));
    auto *backups = new BackupPart(seat, m_parts);
    connect(backups, &BackupPart::readyToReplace, this, &AdministrationPage::readyToReplace);
    addPart(tr("Backup"), backups);
    addPart(tr("Records"), new RecordsPart(seat, m_parts));
    m_names->setMaximumWidth(m_names->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 8);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_names);
    layout->addWidget(m_parts, 1);
    connect(m_names, &QListWidget::currentRowChanged, m_parts, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);
}

void AdministrationPage::addPart(const QString &name, QWidget *part)
{
    m_names->addItem(name);
    m_parts->addWidget(part);
}

void AdministrationPage::showRecords()
{
    m_names->setCurrentRow(m_names->count() - 1);
}

void AdministrationPage::showBackups()
{
    m_names->setCurrentRow(m_names->count() - 2);
}

bool AdministrationPage::showRecord(const RecordReference &record)
{
    const auto part = m_partOf.constFind(record.type);
    if (part == m_partOf.cend()) {
        return false;
    }
    m_names->setCurrentRow(*part);
    if (auto *shown = qobject_cast<RegisterView *>(m_parts->widget(*part))) {
        shown->choose(record.id);
    }
    return true;
}

} // namespace dutydesk
