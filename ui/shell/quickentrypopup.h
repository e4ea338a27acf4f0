// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QLayout;

namespace dutydesk {

class QuickEntry;

/// The quick entry line before a dialog that cannot be left yet: what stands in the dialog stays as it is. The line
/// goes back to its place when it is written or left.
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
