// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/sodiumbytes.h"

#include <algorithm>
#include <sodium.h>

namespace dutydesk {

void startSodium()
{
    if (sodium_init() < 0) {
        qFatal("libsodium does not start");
    }
}

LockedBytes::LockedBytes(std::size_t size)
    : m_size(size)
{
    startSodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes) {
        qFatal("no memory for secrets");
    }
}

LockedBytes LockedBytes::takenFrom(QByteArray &source)
{
    LockedBytes taken(static_cast<std::size_t>(source.size()));
    std::copy(source.cbegin(), source.cend(), taken.data());
    sodium_memzero(source.data(), taken.size());
    return taken;
}

void LockedBytes::protect()
{
    sodium_mprotect_readonly(m_bytes.get());
}

void LockedBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

} // namespace dutydesk
