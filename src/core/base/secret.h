// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// A password or PIN on its way to the key vault. Its bytes are wiped on destruction; it is never stored or logged.
class Secret
{
public:
    explicit Secret(const QString &text)
        : m_bytes(text.toUtf8())
    {}
    ~Secret() { wipe(); }

    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = delete;

    const QByteArray &bytes() const { return m_bytes; }

    /// The length in characters, not bytes.
    qsizetype length() const { return QString::fromUtf8(m_bytes).size(); }

private:
    void wipe()
    {
        volatile char *byte = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            byte[i] = 0; // volatile keeps the compiler from leaving this out
        }
    }

    QByteArray m_bytes;
};

} // namespace dutydesk
