// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

namespace dutydesk {

namespace {

/// Fills the view with a column, but keeps it readable; a stretched section of QHeaderView would shrink further.
class FillingColumn final : public QObject
{
public:
    FillingColumn(QTableView &view, int column, int leastDigits)
        : QObject(&view)
        , m_view(view)
        , m_column(column)
        , m_leastDigits(leastDigits)
    {
        QHeaderView *header = view.horizontalHeader();
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        view.installEventFilter(this);
        view.viewport()->installEventFilter(this);
        connect(header, &QHeaderView::sectionResized, this, [this](int resized) {
            if (resized != m_column) {
                m_later.start(); // the header goes on to resize other columns and resets this one
            }
        });
        m_later.setSingleShot(true);
        connect(&m_later, &QTimer::timeout, this, &FillingColumn::fill);
        fill();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            fill();
        } else if (watched == &m_view && event->type() == QEvent::FontChange) {
            fitOthers();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Fits the other columns to a new font, which the header itself does only when the table is filled again.
    void fitOthers()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_view.resizeColumnsToContents();
                fill();
            },
            Qt::QueuedConnection);
    }

    void fill()
    {
        QHeaderView *header = m_view.horizontalHeader();
        const int others = header->length() - header->sectionSize(m_column);
        const int smallest = m_view.fontMetrics().horizontalAdvance(u'0') * m_leastDigits;
        header->resizeSection(m_column, qMax(smallest, m_view.viewport()->width() - others));
    }

    QTableView &m_view;
    const int m_column;
    const int m_leastDigits;
    QTimer m_later;
};

} // namespace

void keepColumnsInSight(QTreeView &view)
{
    QHeaderView *header = view.header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    // The connection is queued, since the header signals each column before its total length is right.
    const auto follow = [&view, header] {
        view.setMinimumWidth(header->length() + view.verticalScrollBar()->sizeHint().width() + 2 * view.frameWidth());
    };
    QObject::connect(header, &QHeaderView::sectionResized, &view, follow, Qt::QueuedConnection);
}

void fillWithColumn(QTableView &view, int column, int leastDigits)
{
    new FillingColumn(view, column, leastDigits);
}

} // namespace dutydesk
