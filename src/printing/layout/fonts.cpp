// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/fonts.h"

using namespace Qt::StringLiterals;

namespace dutydesk {

QStringList fontFamilies()
{
    return {u"Noto Sans CJK SC"_s,    u"Noto Sans SC"_s,
            u"Source Han Sans SC"_s,  u"Microsoft YaHei"_s,
            u"PingFang SC"_s,         u"Hiragino Sans GB"_s,
            u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s,
            u"Droid Sans Fallback"_s, u"SimSun"_s};
}

QFont bodyFont(qreal points)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    return font;
}

QFont printFont(qreal points)
{
    QFont font = bodyFont(points);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace dutydesk
