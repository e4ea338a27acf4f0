// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/plainoutput.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// C0 and C1, ends of lines, and what turns the direction of the text after it.
bool commandsTerminal(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x2028 && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

PlainOutput &PlainOutput::operator<<(const QString &text)
{
    QString shown;
    for (const QChar character : text) {
        const int code = character.unicode();
        shown += !commandsTerminal(character) ? QString(character)
                 : code < 0x100               ? u"\\x%1"_s.arg(code, 2, 16, QChar(u'0'))
                                              : u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
    }
    m_stream << shown;
    return *this;
}

} // namespace dutydesk
