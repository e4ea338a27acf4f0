// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/shiftpattern.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace dutydesk {

class FlowLayout;

/// The shift codes with their keys. A click takes a code as a brush; another click puts it away.
class RosterLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterLegend(QWidget *parent = nullptr);

    void setPatterns(const std::vector<ShiftPattern> &patterns, bool mayEdit);

    void dropBrush();

Q_SIGNALS:
    /// The brush has changed: painting ended, or it paints the pattern; without a pattern it clears.
    void brushChanged(bool isPainting, std::optional<dutydesk::ShiftPatternId> pattern);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSwatch(QAbstractButton &button) const;
    void addEntry(const QString &text, const QString &name, const QColor &colour,
                  std::optional<ShiftPatternId> pattern);
    void clear();

    FlowLayout *m_entries;
    QButtonGroup *m_buttons;
    QLabel *m_hint;
    std::vector<ShiftPattern> m_patterns;
    bool m_mayEdit = false;
};

} // namespace dutydesk
