// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <functional>

class QLabel;

namespace dutydesk {

/// Gives every control below `root` an accessible name: the text of its label, or its own text without the mnemonic.
/// Names that a page has set stay. A row that is selected by a program or screen reader also becomes the current one.
void makeAccessible(QWidget &root);

/// Removes the mnemonic from the text of a label or button.
QString withoutMnemonic(QString text);

/// Makes the note on a page for people who may read it, but change nothing.
QLabel *makeReadOnlyNote(QWidget *parent);

/// Calls `act` when a person edits `root` or a field that is below it now.
void whenEdited(QWidget &root, const QObject *receiver, const std::function<void()> &act);

/// Keeps the values of the fields below a widget by their object names, while the fields are made again in another
/// language.
class FieldValues
{
public:
    static FieldValues of(const QWidget &root);
    void putInto(QWidget &root) const;

    /// Forgets the values of all fields whose object name begins with `names`.
    void forget(const QString &names);

private:
    QHash<QString, QVariant> m_values;
};

} // namespace dutydesk
