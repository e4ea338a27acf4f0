// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/accessiblechoice.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace dutydesk {

namespace {

QAccessibleInterface *makeChoice(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new AccessibleChoice(*box) : nullptr;
}

/// Sends a key press, so that listeners take the change for one that a person made.
void press(QComboBox &box, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&box, &event);
}

} // namespace

AccessibleChoice::AccessibleChoice(QComboBox &box)
    : QAccessibleWidget(&box, QAccessible::ComboBox)
    , m_box(box)
{}

void AccessibleChoice::install()
{
    QAccessible::installFactory(makeChoice);
}

int AccessibleChoice::childCount() const
{
    return m_box.isEditable() ? 2 : 1;
}

QAccessibleInterface *AccessibleChoice::child(int index) const
{
    if (index == 1 && m_box.isEditable()) {
        return QAccessible::queryAccessibleInterface(m_box.lineEdit());
    }
    return index == 0 ? QAccessible::queryAccessibleInterface(m_box.view()) : nullptr;
}

int AccessibleChoice::indexOfChild(const QAccessibleInterface *child) const
{
    if (m_box.isEditable() && child && child->object() == m_box.lineEdit()) {
        return 1;
    }
    return child && child->object() == m_box.view() ? 0 : -1;
}

/// The list has a place on screen only while it is open.
QAccessibleInterface *AccessibleChoice::childAt(int, int) const
{
    return nullptr;
}

QString AccessibleChoice::text(QAccessible::Text kind) const
{
    const QString chosen = m_box.currentText();
    if (kind == QAccessible::Value || (kind == QAccessible::Name && m_box.accessibleName().isEmpty())) {
        return chosen;
    }
    if (kind != QAccessible::Description) {
        return QAccessibleWidget::text(kind);
    }
    const QString problem = m_box.accessibleDescription();
    return problem.isEmpty() ? chosen : QStringLiteral("%1. %2").arg(chosen, problem);
}

QStringList AccessibleChoice::actionNames() const
{
    return {showMenuAction(), increaseAction(), decreaseAction(), setFocusAction()};
}

void AccessibleChoice::doAction(const QString &action)
{
    if (!m_box.isEnabled()) {
        return;
    }
    if (action == increaseAction()) {
        press(m_box, Qt::Key_Down);
    } else if (action == decreaseAction()) {
        press(m_box, Qt::Key_Up);
    } else if (action == showMenuAction()) {
        m_box.view()->isVisible() ? m_box.hidePopup() : m_box.showPopup();
    } else {
        QAccessibleWidget::doAction(action);
    }
}

} // namespace dutydesk
