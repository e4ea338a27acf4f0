// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;

namespace dutydesk {

/// The list of all keys of the window's actions and buttons.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Shows the keys of everything below `window`, in front of `front`. The dialog deletes itself when closed.
    static void openFor(QWidget &window, QWidget &front);

private:
    KeysDialog(const QWidget &window, QWidget &front);
};

} // namespace dutydesk
