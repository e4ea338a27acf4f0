// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/logentrymodel.h"

#include "handover/logpagedocument.h"

#include <QFont>

namespace dutydesk {

using namespace Qt::StringLiterals;

void LogEntryModel::setEntries(std::vector<EntryOnPage> entries, const QTimeZone &zone)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_zone = zone;
    endResetModel();
}

int LogEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogEntryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const EntryOnPage &line = entryAt(index.row());
    if (role == Qt::DisplayRole) {
        return text(line, static_cast<Column>(index.column()));
    }
    if (role == Qt::FontRole && line.amended) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    return {};
}

QString LogEntryModel::text(const EntryOnPage &line, Column column) const
{
    const LogEntry &entry = line.entry;
    switch (column) {
    case LineColumn:
        return QString::number(entry.line);
    case TimeColumn: {
        const QString time = entry.happenedAt.toTimeZone(m_zone).toString(u"HH:mm"_s);
        return entry.isLate() ? tr("%1 (written later)").arg(time) : time;
    }
    case SourceColumn:
        return LogPageDocument::sourceName(entry.source);
    case PlaceColumn:
        return entry.place;
    case MatterColumn:
        return entry.amends ? tr("%1 (correction: %2)").arg(entry.matter.toString(), entry.reason)
                            : entry.matter.toString();
    case ActionColumn:
        return entry.action;
    case StateColumn:
        return entry.state == EntryState::Done ? tr("done") : tr("follow up");
    case OfficerColumn:
        return line.officerName;
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
    case MatterColumn:
        return tr("Matter");
    case ActionColumn:
        return tr("Action and result");
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
