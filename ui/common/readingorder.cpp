// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/readingorder.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <vector>

namespace dutydesk {

namespace {

class Reading
{
public:
    void read(QWidget *widget)
    {
        if (auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget()) {
            read(scroll->widget());
        } else if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            fields.push_back(widget); // the field itself orders what is within it
        } else if (auto *parts = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < parts->count(); ++i) {
                read(parts->widget(i));
            }
        } else if (widget->layout()) {
            read(*widget->layout());
        }
    }

    std::vector<QWidget *> fields;

private:
    void read(QLayout &layout)
    {
        // Only form and grid layouts may hold their items in another order than the one they are read in.
        if (auto *form = qobject_cast<QFormLayout *>(&layout)) {
            for (int row = 0; row < form->rowCount(); ++row) {
                for (const auto role : {QFormLayout::SpanningRole, QFormLayout::LabelRole, QFormLayout::FieldRole}) {
                    read(form->itemAt(row, role));
                }
            }
        } else if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
            for (int place = 0; place < grid->rowCount() * grid->columnCount(); ++place) {
                read(grid->itemAtPosition(place / grid->columnCount(), place % grid->columnCount()));
            }
        } else {
            for (int i = 0; i < layout.count(); ++i) {
                read(layout.itemAt(i));
            }
        }
    }

    void read(QLayoutItem *item)
    {
        if (item && item->widget()) {
            read(item->widget());
        } else if (item && item->layout()) {
            read(*item->layout());
        }
    }
};

} // namespace

QWidget *firstFieldOf(QWidget &root)
{
    Reading reading;
    reading.read(&root);
    const auto isField = [&root](const QWidget *widget) {
        return widget->isEnabled() && widget->isVisibleTo(&root) && !qobject_cast<const QLabel *>(widget)
               && !qobject_cast<const QPushButton *>(widget);
    };
    const auto first = std::ranges::find_if(reading.fields, isField);
    return first == reading.fields.end() ? nullptr : *first;
}

void setTabOrderAsRead(QWidget &root)
{
    Reading reading;
    reading.read(&root);
    for (std::size_t i = 1; i < reading.fields.size(); ++i) {
        QWidget::setTabOrder(reading.fields[i - 1], reading.fields[i]);
    }
}

} // namespace dutydesk
