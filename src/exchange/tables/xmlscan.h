// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tableguard.h"

#include <QByteArray>

namespace dutydesk {

/// Looks at the bytes of an XML document before they reach the parser, which takes time in the square of the attributes
/// of an element. Counts elements, attributes, depth and the length of each tag, comment and text.
class XmlScan
{
public:
    explicit XmlScan(TableGuard &guard)
        : m_guard(guard)
    {}

    /// Returns false at the end of reading: at a limit, at a document type declaration, which may define entities, and
    /// if the text is not in UTF-8, in which all programs write workbooks.
    bool add(QByteArrayView bytes);

private:
    enum class Within { Text, Tag, Quoted, Comment, Unparsed, Instruction };

    bool add(char byte);
    bool addToTag(char byte);
    bool endTag();
    bool addUntil(const char *end, char byte);
    void enter(Within within);

    TableGuard &m_guard;
    Within m_within = Within::Text;
    QByteArray m_head; ///< how the tag or instruction begins, after its <
    char m_quote = 0;
    char m_last = 0;
    char m_lastButOne = 0;
    qint64 m_length = 0; ///< since the last tag of an element, since the parser joins texts with comments between
    qint64 m_attributes = 0;
    qint64 m_depth = 0;
};

} // namespace dutydesk
