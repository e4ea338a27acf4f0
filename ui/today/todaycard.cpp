// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaycard.h"

#include <QKeyEvent>
#include <QPainter>

namespace dutydesk {

using namespace Qt::StringLiterals;

TodayCard::TodayCard(QString heading, QWidget *parent)
    : QAbstractButton(parent)
    , m_heading(std::move(heading))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed is never higher than in its own width
    policy.setHeightForWidth(true);                                   // a long line goes on beneath
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] {
        const TodayTarget target = m_content.target; // following it may change the card
        if (target != TodayTarget()) {
            Q_EMIT wanted(target);
        }
    });
    show({});
}

void TodayCard::show(const Content &content)
{
    if (content == m_content && !accessibleName().isEmpty()) {
        return;
    }
    m_content = content;
    QStringList words = QStringList{m_heading, content.figure} + content.strong + content.quiet;
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    setFocusPolicy(content.target == TodayTarget() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(content.target == TodayTarget() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry();
    update();
}

std::vector<TodayCard::Line> TodayCard::lines() const
{
    const QColor ink = palette().color(QPalette::Text);
    QFont bold = Theme::font(TextSize::Body);
    bold.setBold(true);
    std::vector<Line> lines{{m_heading, bold, ink}};
    if (!m_content.figure.isEmpty()) {
        lines.push_back({m_content.figure, Theme::font(TextSize::Figure),
                         m_content.figureTone ? Theme::ink(*m_content.figureTone) : ink});
    }
    for (const QString &text : m_content.strong) {
        lines.push_back({text, Theme::font(TextSize::Body), ink});
    }
    for (const QString &text : m_content.quiet) {
        lines.push_back({text, Theme::font(TextSize::Caption), Theme::quietInk()});
    }
    return lines;
}

QRect TodayCard::inside(const QRect &area) const
{
    const int margin = fontMetrics().averageCharWidth() * 3 / 2;
    return area.adjusted(margin, margin, -margin, -margin);
}

QSize TodayCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

int TodayCard::heightForWidth(int width) const
{
    const int margin = fontMetrics().averageCharWidth() * 3;
    int height = margin;
    for (const Line &line : lines()) {
        height +=
            QFontMetrics(line.font)
                .boundingRect(QRect(0, 0, width - margin - 2, 1 << 20), Qt::TextWordWrap, line.text) // painting rounds
                .height();
    }
    return height;
}

void TodayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int corner = fontMetrics().height() / 3;
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : Theme::hairline());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    QRect area = inside(rect());
    for (const Line &line : lines()) {
        QRect drawn;
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(area, Qt::TextWordWrap, line.text, &drawn);
        area.setTop(drawn.bottom() + 1);
    }
}

void TodayCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace dutydesk
