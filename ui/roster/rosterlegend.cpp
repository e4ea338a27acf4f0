// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterlegend.h"

#include "common/flowlayout.h"
#include "roster/rostercolours.h"
#include "roster/shiftkeys.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *colourOfEntry = "colourOfEntry";

/// A square in the colour of the code in the grid.
QIcon swatch(const QColor &colour, const QPalette &palette, int size)
{
    constexpr int finest = 4; // drawn larger, so that it is sharp on every screen
    QPixmap pixmap(size * finest, size * finest);
    pixmap.fill(colour.isValid() ? RosterColours::shift(colour) : palette.color(QPalette::Base));
    QPainter painter(&pixmap);
    painter.setPen(
        QPen(RosterColours::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.5), finest));
    painter.drawRect(pixmap.rect().adjusted(1, 1, -finest / 2, -finest / 2));
    return QIcon(pixmap);
}

} // namespace

RosterLegend::RosterLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries(new FlowLayout(this))
    , m_buttons(new QButtonGroup(this))
    , m_hint(new QLabel(this))
{
    m_buttons->setExclusive(false);
    m_hint->setObjectName(u"brushHint"_s);
    m_entries->addWidget(m_hint);
}

void RosterLegend::clear()
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        delete button;
    }
}

void RosterLegend::setPatterns(const std::vector<ShiftPattern> &patterns, bool mayEdit)
{
    if (patterns == m_patterns && mayEdit == m_mayEdit) {
        return;
    }
    dropBrush();
    clear();
    m_patterns = patterns;
    m_mayEdit = mayEdit;
    const std::vector<ShiftKey> keys = shiftKeys(patterns);
    for (const ShiftPattern &pattern : patterns) {
        const auto key = std::ranges::find(keys, pattern.id, &ShiftKey::pattern);
        if (key == keys.end()) {
            continue;
        }
        QString text = pattern.code.toString() + u' ' + pattern.name.toString();
        if (pattern.kind == ShiftKind::Duty) {
            text += u' ' + pattern.start.toString(u"HH:mm"_s) + u'–' + pattern.end.toString(u"HH:mm"_s);
        }
        const bool hasKey = mayEdit && !key->key.isNull() && pattern.code.toString().toUpper() != key->key;
        addEntry(hasKey ? tr("%1 · key %2").arg(text, key->key) : text, u"brush%1"_s.arg(pattern.id.value()),
                 QColor(pattern.colour), pattern.id);
    }
    if (mayEdit && !patterns.empty()) {
        addEntry(tr("Clear · key Del"), u"brushClear"_s, {}, std::nullopt);
    }
    setVisible(!patterns.empty());
}

void RosterLegend::addEntry(const QString &text, const QString &name, const QColor &colour,
                            std::optional<ShiftPatternId> pattern)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(m_mayEdit ? tr("Click to paint with it") : QString());
    button->setProperty(colourOfEntry, colour);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(m_mayEdit);
    button->setFocusPolicy(m_mayEdit ? Qt::StrongFocus : Qt::NoFocus);
    m_buttons->addButton(button);
    m_entries->addWidget(button);
    m_entries->removeWidget(m_hint);
    m_entries->addWidget(m_hint); // stays after the last entry
    drawSwatch(*button);
    connect(button, &QToolButton::toggled, this, [this, button, pattern](bool isChecked) {
        for (QAbstractButton *other : m_buttons->buttons()) {
            if (isChecked && other != button) {
                const QSignalBlocker blocker(other);
                other->setChecked(false);
            }
        }
        m_hint->setText(isChecked ? tr("Painting: click or drag over cells, Esc ends") : QString());
        Q_EMIT brushChanged(isChecked, pattern);
    });
}

void RosterLegend::drawSwatch(QAbstractButton &button) const
{
    button.setIcon(swatch(button.property(colourOfEntry).value<QColor>(), palette(), button.iconSize().height()));
}

void RosterLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        for (QAbstractButton *button : m_buttons->buttons()) {
            drawSwatch(*button);
        }
    }
}

void RosterLegend::dropBrush()
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        button->setChecked(false);
    }
}

} // namespace dutydesk
