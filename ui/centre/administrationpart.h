// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dutydesk {

/// One part of the administration page. It tells people without the right to change it that it is read-only.
class AdministrationPart : public LiveView
{
    Q_OBJECT

public:
    AdministrationPart(const Seat &seat, const RecordTypes &shows, Right right, QWidget *parent);

protected:
    /// Adds a button that is enabled only for people with the right to change this part.
    QPushButton *addWritingButton(QBoxLayout *line, const QString &text, const QString &name);

    bool mayWrite() const;

    QVBoxLayout *m_layout;

private:
    void followRights();

    Right m_right;
    QLabel *m_readOnly;
    QList<QPushButton *> m_writing;
};

} // namespace dutydesk
