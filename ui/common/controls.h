// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QVariant>
#include <QWidget>

namespace dutydesk {

/// Gives every control below `root` the name that a screen reader speaks: the text of its label or its own, without
/// the mark of the key. Names that a page has given itself stay.
void nameControls(QWidget &root);

/// A label's or button's text without the mark of its key.
QString withoutMnemonic(QString text);

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
