// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/shiftpattern.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace dutydesk {

/// The shift codes with the keys that type them. A click takes a code up as a brush; another click puts it away.
class RosterLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterLegend(QWidget *parent = nullptr);

    void setPatterns(const std::vector<ShiftPattern> &patterns, bool mayEdit);

    void dropBrush();

Q_SIGNALS:
    /// Not painting any more, or painting with the pattern; with no pattern it clears.
    void brushChanged(bool isPainting, std::optional<dutydesk::ShiftPatternId> pattern);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSwatch(QAbstractButton &button) const;
    void addEntry(const QString &text, const QString &name, const QColor &colour,
                  std::optional<ShiftPatternId> pattern);
    void clear();

    QHBoxLayout *m_entries;
    QButtonGroup *m_buttons;
    QLabel *m_hint;
    std::vector<ShiftPattern> m_patterns;
    bool m_mayEdit = false;
};

} // namespace dutydesk
