// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace dutydesk {

/// Initialises libsodium; repeated calls do no harm. Ends the program if it fails.
void startSodium();

inline const unsigned char *asBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *asBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// As libsodium counts.
inline unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// Secret bytes in memory that is locked against swapping, surrounded by guard pages and wiped on destruction.
class LockedBytes
{
public:
    explicit LockedBytes(std::size_t size);

    /// Moves the bytes out of `source`, which is wiped.
    static LockedBytes takenFrom(QByteArray &source);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }

    /// Makes the bytes read-only: writing to them from now on ends the program.
    void protect();

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size;
};

} // namespace dutydesk
