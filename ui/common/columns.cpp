// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

namespace dutydesk {

namespace {

constexpr int readableWidth = 28; // in average characters; half as many Chinese ones

/// QHeaderView's own stretched section shrinks until nothing can be read in it.
class FillingColumn final : public QObject
{
public:
    FillingColumn(QTableView &view, int column)
        : QObject(&view)
        , m_view(view)
        , m_column(column)
    {
        QHeaderView *header = view.horizontalHeader();
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        view.viewport()->installEventFilter(this);
        connect(header, &QHeaderView::sectionResized, this, [this](int resized) {
            if (resized != m_column) {
                fill();
            }
        });
        fill();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            fill();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void fill()
    {
        QHeaderView *header = m_view.horizontalHeader();
        const int others = header->length() - header->sectionSize(m_column);
        const int smallest = m_view.fontMetrics().averageCharWidth() * readableWidth;
        header->resizeSection(m_column, qMax(smallest, m_view.viewport()->width() - others));
    }

    QTableView &m_view;
    const int m_column;
};

} // namespace

void keepColumnsInSight(QTreeView &view)
{
    QHeaderView *header = view.header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    // Later, for the header tells of each column before it has counted the last ones in.
    const auto follow = [&view, header] {
        view.setMinimumWidth(header->length() + view.verticalScrollBar()->sizeHint().width() + 2 * view.frameWidth());
    };
    QObject::connect(header, &QHeaderView::sectionResized, &view, follow, Qt::QueuedConnection);
}

void fillWithColumn(QTableView &view, int column)
{
    new FillingColumn(view, column);
}

} // namespace dutydesk
