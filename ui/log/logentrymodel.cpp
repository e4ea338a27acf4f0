// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logentrymodel.h"

#include "log/logpagedocument.h"
#include "log/logwords.h"

#include <QFont>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

void LogEntryModel::setView(const PageView &view, const QTimeZone &zone)
{
    beginResetModel();
    m_view = view;
    m_zone = zone;
    endResetModel();
}

void LogEntryModel::clear()
{
    beginResetModel();
    m_view.reset();
    endResetModel();
}

int LogEntryModel::rowOf(LogEntryId entry) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entryAt(row).entry.id == entry) {
            return row;
        }
    }
    return -1;
}

int LogEntryModel::newestRow() const
{
    int newest = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (newest < 0 || entryAt(row).entry.id > entryAt(newest).entry.id) {
            newest = row;
        }
    }
    return newest;
}

int LogEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->entries.size());
}

int LogEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogEntryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const EntryOnPage &line = entryAt(index.row());
    RegisterCell shown = cell(line, static_cast<Column>(index.column()));
    shown.isStruck = line.amended;
    if (role == Qt::AccessibleTextRole && line.amended) {
        return tr("corrected: %1").arg(shown.words()); // a strikeout cannot be heard
    }
    if (role == Qt::FontRole && line.amended) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    return shown.data(role);
}

RegisterCell LogEntryModel::timeOf(const LogEntry &entry) const
{
    const QDateTime local = entry.happenedAt.toTimeZone(m_zone);
    const QString time = local.toString(local.date() == m_view->page.date ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
    const QString marked = entry.clockBehind                 ? tr("%1 clock wrong").arg(time)
                           : !entry.amends && entry.isLate() ? tr("%1 late entry").arg(time)
                                                             : time;
    return {.text = marked, .value = RegisterCell::moment(entry.happenedAt, m_zone).value};
}

RegisterCell LogEntryModel::matterOf(const EntryOnPage &line) const
{
    const LogEntry &entry = line.entry;
    QString matter = entry.matter.toString();
    if (entry.entryClass != EntryClass::Other) {
        matter = tr("[%1] %2").arg(LogWords::entryClass(entry.entryClass), matter);
    }
    QStringList more = QStringList{entry.action} + LogPageDocument::remarks(line, *m_view, m_zone);
    more.append(line.attachments > 0 ? tr("%n attachment(s)", nullptr, line.attachments) : QString());
    more.removeAll(QString());
    return RegisterCell::strong(matter, more.join(u'\n'));
}

RegisterCell LogEntryModel::cell(const EntryOnPage &line, Column column) const
{
    const LogEntry &entry = line.entry;
    switch (column) {
    case LineColumn:
        return line.writtenOn ? RegisterCell() : RegisterCell::figure(entry.line);
    case TimeColumn:
        return timeOf(entry);
    case SourceColumn:
        return {LogWords::source(entry.source)};
    case PlaceColumn:
        return {entry.place};
    case PersonColumn:
        return {.text = entry.person, .subline = entry.telephone};
    case MatterColumn:
        return matterOf(line);
    case ToldColumn:
        return {entry.toldWhom};
    case StateColumn:
        return entry.state == EntryState::Done ? RegisterCell{.text = tr("done"), .tone = Tone::Done}
                                               : RegisterCell{.text = tr("follow up"), .tone = Tone::Warning};
    case OfficerColumn:
        return {line.officerName};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case LineColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case SourceColumn:
        return tr("Source");
    case PlaceColumn:
        return tr("Place");
    case PersonColumn:
        return tr("Person");
    case MatterColumn:
        return tr("Matter, action and result");
    case ToldColumn:
        return tr("Notified");
    case StateColumn:
        return tr("State");
    case OfficerColumn:
        return tr("Officer");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace dutydesk
