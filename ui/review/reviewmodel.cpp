// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewmodel.h"

#include "handover/handovertext.h"

#include <QFont>

namespace dutydesk {

using namespace Qt::StringLiterals;

void ReviewModel::setPages(std::vector<PageToReview> pages)
{
    beginResetModel();
    m_pages = std::move(pages);
    endResetModel();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    const PageToReview &page = pageAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text(page, static_cast<Column>(index.column()));
    }
    if (role == Qt::FontRole && page.reviews.empty() && !page.exceptions.empty()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QString ReviewModel::text(const PageToReview &page, Column column)
{
    switch (column) {
    case ExceptionsColumn: {
        QStringList names;
        for (const PageException exception : page.exceptions) {
            names.append(HandoverText::exceptionName(exception));
        }
        return names.isEmpty() ? tr("none") : tr("⚠ %1").arg(names.join(tr(", ")));
    }
    case DateColumn:
        return page.page.date.toString(u"yyyy-MM-dd"_s);
    case OfficerColumn:
        return page.officerName;
    case PageColumn:
        return tr("%1, page %2").arg(page.volume.number.toString()).arg(page.page.number);
    case ReviewColumn:
        if (!page.reviews.empty()) {
            return tr("reviewed: %1").arg(page.reviews.back().opinion.toString());
        }
        return page.page.state == PageState::Closed ? tr("to be reviewed") : tr("not taken over yet");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case ExceptionsColumn:
        return tr("Exceptions");
    case DateColumn:
        return tr("Date");
    case OfficerColumn:
        return tr("Officer");
    case PageColumn:
        return tr("Page");
    case ReviewColumn:
        return tr("Review");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace dutydesk
