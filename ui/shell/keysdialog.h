// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;

namespace dutydesk {

/// All keys of the window, as its actions and buttons have them.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Looks through all that is below `window` now, stands before `front`, and deletes itself when closed.
    static void openFor(QWidget &window, QWidget &front);

private:
    KeysDialog(const QWidget &window, QWidget &front);
};

} // namespace dutydesk
