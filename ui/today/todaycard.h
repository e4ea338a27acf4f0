// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "today/todayrow.h"

#include <QAbstractButton>

namespace dutydesk {

/// A few lines in a frame, at the right of Today, that lead somewhere.
class TodayCard final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString figure = {}; ///< large
        std::optional<Tone> figureTone = {};
        QStringList strong = {};
        QStringList quiet = {};
        TodayTarget target = {};

        bool operator==(const Content &) const = default;
    };

    TodayCard(QString heading, QWidget *parent);

    void show(const Content &content);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void wanted(const dutydesk::TodayTarget &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A text with its look, one below the other.
    struct Line
    {
        QString text;
        QFont font;
        QColor colour;
    };

    std::vector<Line> lines() const;
    QRect inside(const QRect &area) const;

    QString m_heading;
    Content m_content;
};

} // namespace dutydesk
