// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/powerloss.h"

#include <algorithm>
#include <utility>

namespace dutydesk::test {

namespace {

constexpr qint64 sectorBytes = 512;

using Kind = DiskOperation::Kind;

void growTo(QByteArray &content, qint64 size)
{
    if (content.size() < size) {
        content.append(size - content.size(), '\0');
    }
}

void perform(QByteArray &content, const DiskOperation &operation)
{
    if (operation.kind == Kind::Truncate) {
        content.truncate(operation.offset);
        return;
    }
    growTo(content, operation.offset + operation.bytes.size());
    std::ranges::copy(operation.bytes, content.begin() + operation.offset);
}

/// Performs the operation sector by sector: each sector is written, not written, or filled with garbage.
void performInPart(QByteArray &content, const DiskOperation &operation, bool withGarbage, std::mt19937 &random)
{
    if (operation.kind == Kind::Truncate) {
        if (random() % 2) {
            perform(content, operation);
        }
        return;
    }
    for (qint64 at = 0; at < operation.bytes.size();) {
        const qint64 inSector = sectorBytes - (operation.offset + at) % sectorBytes;
        DiskOperation part{.kind = Kind::Write,
                           .offset = operation.offset + at,
                           .bytes = operation.bytes.mid(at, std::min(inSector, operation.bytes.size() - at))};
        at += part.bytes.size();
        const auto fate = random() % (withGarbage ? 3 : 2);
        if (fate == 2) {
            std::ranges::generate(part.bytes, [&] { return static_cast<char>(random() % 256); });
        }
        if (fate != 0) {
            perform(content, part);
        }
    }
}

} // namespace

PowerLoss::PowerLoss(const Files &before)
{
    for (const auto &[path, content] : before) {
        m_files[path] = {.exists = true, .surelyExists = true, .flushed = content};
    }
}

void PowerLoss::apply(const DiskOperation &operation)
{
    if (operation.kind == Kind::Acknowledge) {
        return;
    }
    File &file = m_files[operation.path];
    switch (operation.kind) {
    case Kind::Create:
        file = {.exists = true, .surelyExists = file.surelyExists};
        break;
    case Kind::Sync:
        for (const DiskOperation *write : file.unflushed) {
            perform(file.flushed, *write);
        }
        file.unflushed.clear();
        file.surelyExists = file.exists;
        break;
    case Kind::Remove:
        file.exists = false;
        file.surelyExists = file.surelyExists && !operation.isDurable;
        break;
    case Kind::Rename:
        m_files[operation.newPath] = std::exchange(file, {});
        break;
    default:
        file.unflushed.push_back(&operation);
    }
}

Files PowerLoss::survivors(Damage damage, std::mt19937 &random) const
{
    Files survivors;
    for (const auto &[path, file] : m_files) {
        const bool unsure = file.exists != file.surelyExists && damage != Damage::None && damage != Damage::AllLost;
        const bool last = damage == Damage::AllLost ? file.surelyExists : file.exists;
        if (unsure ? random() % 2 == 1 : last) {
            survivors[path] = contentOf(file, damage, random);
        }
    }
    return survivors;
}

QByteArray PowerLoss::contentOf(const File &file, Damage damage, std::mt19937 &random)
{
    QByteArray content = file.flushed;
    const std::size_t cutAt = random() % (file.unflushed.size() + 1);
    for (std::size_t i = 0; i < file.unflushed.size(); ++i) {
        const DiskOperation &write = *file.unflushed[i];
        const bool isCut = damage == Damage::CutOff && i == cutAt;
        if (damage == Damage::Torn || damage == Damage::TornWithGarbage || isCut) {
            performInPart(content, write, damage == Damage::TornWithGarbage, random);
        } else if (damage == Damage::None || (damage == Damage::Reordered && random() % 2)
                   || (damage == Damage::CutOff && i < cutAt)) {
            perform(content, write);
        }
    }
    return content;
}

} // namespace dutydesk::test
