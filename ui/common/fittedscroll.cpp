// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/fittedscroll.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace dutydesk {

namespace {

constexpr double partOfScreen = 0.9;
constexpr int fewestLinesInSight = 6;

} // namespace

FittedScroll::FittedScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && isAncestorOf(now)) {
            ensureWidgetVisible(now);
        }
    });
}

/// Labels that wrap are higher in a narrow dialog than their size hint says.
QSize FittedScroll::sizeHint() const
{
    QSize hint = widget()->sizeHint();
    if (widget()->hasHeightForWidth()) {
        hint.setHeight(std::max(hint.height(), widget()->heightForWidth(hint.width())));
    }
    return hint.boundedTo(screen()->availableSize() * partOfScreen);
}

QSize FittedScroll::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {std::min(least.width() + bar, static_cast<int>(screen()->availableSize().width() * partOfScreen)),
            std::min(least.height(), fontMetrics().lineSpacing() * fewestLinesInSight)};
}

bool FittedScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible()) {
        grow(); // for example because a part was unfolded
    }
    return handled;
}

void FittedScroll::grow()
{
    updateGeometry();
    const QSize lacking = (sizeHint() - size()).expandedTo({0, 0});
    QWidget *dialog = window();
    if (lacking.isNull() || !qobject_cast<QDialog *>(dialog)) {
        return;
    }
    const QRect room = screen()->availableGeometry();
    dialog->resize((dialog->size() + lacking).boundedTo(room.size() * partOfScreen));
    const int below = dialog->frameGeometry().bottom() - room.bottom();
    if (below > 0) {
        dialog->move(dialog->x(), std::max(room.top(), dialog->y() - below));
    }
}

} // namespace dutydesk
