// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/xmlscan.h"

namespace dutydesk {

namespace {

constexpr qsizetype longestHead = 200; ///< in bytes; longer than any declaration of an encoding

bool isInUtf8(const QByteArray &instruction)
{
    const QByteArray lower = instruction.toLower();
    return !lower.startsWith("?xml ") || !lower.contains("encoding") || lower.contains("utf-8")
           || lower.contains("us-ascii");
}

} // namespace

bool XmlScan::add(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (!add(byte)) {
            return false;
        }
    }
    return m_guard.goesOn();
}

bool XmlScan::add(char byte)
{
    // These bytes occur in UTF-16 and never in the UTF-8 of a document.
    if (byte == 0 || byte == '\xFE' || byte == '\xFF' || !m_guard.check(&TableLimits::tokenBytes, ++m_length)) {
        return false;
    }
    const Within before = m_within;
    bool goesOn = true;
    if (m_within == Within::Text) {
        if (byte == '<') {
            enter(Within::Tag);
        }
    } else if (m_within == Within::Tag) {
        goesOn = addToTag(byte);
    } else if (m_within == Within::Quoted) {
        m_within = byte == m_quote ? Within::Tag : Within::Quoted;
    } else {
        goesOn = addUntil(m_within == Within::Comment ? "-->" : m_within == Within::Unparsed ? "]]>" : "?>", byte);
    }
    // What begins a comment or another such part does not end it as well: <!---> is still open.
    m_lastButOne = m_within == before ? m_last : 0;
    m_last = m_within == before ? byte : 0;
    return goesOn;
}

void XmlScan::enter(Within within)
{
    m_within = within;
    m_head.clear();
    m_attributes = 0;
}

bool XmlScan::addToTag(char byte)
{
    if (byte == '>') {
        return endTag();
    }
    if (byte == '"' || byte == '\'') {
        m_quote = byte;
        m_within = Within::Quoted;
        return m_guard.check(&TableLimits::attributes, ++m_attributes);
    }
    constexpr QByteArrayView comment = "!--";
    constexpr QByteArrayView unparsed = "![CDATA[";
    if (m_head.size() < unparsed.size()) {
        m_head += byte;
    }
    if (m_head == "?") {
        m_within = Within::Instruction;
    } else if (m_head == comment) {
        m_within = Within::Comment;
    } else if (m_head == unparsed) {
        m_within = Within::Unparsed;
    }
    return !m_head.startsWith('!') || comment.startsWith(m_head) || unparsed.startsWith(m_head);
}

bool XmlScan::endTag()
{
    const bool ends = m_head.startsWith('/');
    const bool isAlone = m_last == '/';
    enter(Within::Text);
    m_length = 0;
    m_depth += ends ? -1 : 1;
    const bool isAllowed =
        m_guard.check(&TableLimits::depth, m_depth) && (ends || m_guard.count(&TableLimits::elements));
    m_depth -= !ends && isAlone ? 1 : 0;
    return isAllowed;
}

/// Goes on to the end of a comment, an unparsed text or an instruction.
bool XmlScan::addUntil(const char *end, char byte)
{
    if (m_within == Within::Instruction && m_head.size() < longestHead) {
        m_head += byte;
    }
    const QByteArrayView wanted(end);
    const bool hasEnded =
        byte == '>' && m_last == wanted[wanted.size() - 2] && (wanted.size() == 2 || m_lastButOne == wanted.front());
    if (!hasEnded) {
        return true;
    }
    const bool isReadable = m_within != Within::Instruction || isInUtf8(m_head);
    enter(Within::Text);
    return isReadable;
}

} // namespace dutydesk
