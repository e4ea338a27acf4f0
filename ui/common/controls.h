// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <functional>

namespace dutydesk {

/// Serves a screen reader. Every control below `root` gets the name that is spoken, which is the text of its label or
/// its own, without the mark of the key; names that a page has given itself stay. A row that is selected from outside
/// becomes the current one, as it does by a click.
void makeAccessible(QWidget &root);

/// A label's or button's text without the mark of its key.
QString withoutMnemonic(QString text);

/// Calls `act` whenever a person changes the field, or one of those that are below it now.
void whenEdited(QWidget &root, const QObject *receiver, const std::function<void()> &act);

/// What stands in the fields below a widget, by their object names: taken before they are made anew in another
/// language, and put back after.
class FieldValues
{
public:
    static FieldValues of(const QWidget &root);
    void putInto(QWidget &root) const;

    /// Leaves out the fields whose names begin so.
    void forget(const QString &names);

private:
    QHash<QString, QVariant> m_values;
};

} // namespace dutydesk
