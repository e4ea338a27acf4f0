// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QLayout;

namespace dutydesk {

class QuickEntry;

/// Shows the quick entry line in front of a modal dialog, whose content stays as it is. Afterwards the line goes back
/// to its place.
class QuickEntryPopup final : public QDialog
{
    Q_OBJECT

public:
    QuickEntryPopup(QuickEntry &line, QLayout &home, QWidget *parent);
    ~QuickEntryPopup() override;

    void done(int result) override;

private:
    void giveBack();

    QPointer<QuickEntry> m_line;
    QPointer<QLayout> m_home;
};

} // namespace dutydesk
