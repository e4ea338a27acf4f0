// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/halfwidth.h"

namespace dutydesk {

QString toHalfWidth(QString text)
{
    for (QChar &character : text) {
        if (character >= u'！' && character <= u'～') {
            character = QChar(character.unicode() - u'！' + u'!');
        } else if (character == u'\u3000') {
            character = u' ';
        }
    }
    return text;
}

QString toFullWidth(QString text)
{
    for (QChar &character : text) {
        if (character >= u'!' && character <= u'~') {
            character = QChar(character.unicode() - u'!' + u'！');
        }
    }
    return text;
}

} // namespace dutydesk
