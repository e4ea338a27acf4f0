// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextStream>

namespace dutydesk {

/// Shows control characters instead of writing them: a name that stands in a foreign file could otherwise wipe the
/// terminal and write what it likes. Only Qt::endl ends a line.
class PlainOutput
{
public:
    explicit PlainOutput(QTextStream &stream)
        : m_stream(stream)
    {}

    PlainOutput &operator<<(const QString &text);

    PlainOutput &operator<<(QTextStream &(*manipulator)(QTextStream &))
    {
        manipulator(m_stream);
        return *this;
    }

    /// For what the program itself says and nobody else.
    QTextStream &unchanged() { return m_stream; }

private:
    QTextStream &m_stream;
};

} // namespace dutydesk
