// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The files' names, in the order of Icon.
constexpr std::array names = {
    "list-add",        "view-calendar-month", "chronometer",     "edit-copy",          "dialog-ok-apply",
    "go-down",         "document-edit",       "document-export", "edit-find",          "help-contents",
    "document-import", "system-lock-screen",  "go-next",         "system-users",       "user-identity",
    "go-previous",     "document-print",      "configure",       "system-switch-user", "edit-undo",
    "go-up",           "view-visible",        "dialog-warning"};
static_assert(names.size() == static_cast<std::size_t>(lastIcon) + 1);

void render(QPainter &painter, const QRect &rect, QByteArray svg, const QColor &colour)
{
    QSvgRenderer(svg.replace("#232629", colour.name().toLatin1())).render(&painter, rect);
}

QByteArray svgOf(Icon icon)
{
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(names.at(static_cast<std::size_t>(icon)))));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("An icon was not compiled in: %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

/// Draws the icon in the text colour, so that a new palette needs no new icon.
class TextColouredIcon final : public QIconEngine
{
public:
    explicit TextColouredIcon(const QByteArray &svg)
        : m_svg(svg)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        render(*painter, rect, m_svg, QGuiApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, {{}, size}, mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TextColouredIcon(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon iconOf(Icon icon)
{
    return QIcon(new TextColouredIcon(svgOf(icon)));
}

void drawIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour)
{
    render(painter, rect, svgOf(icon), colour);
}

} // namespace dutydesk
