// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/romanisation.h"

#include <memory>

namespace dutydesk {

/// Pinyin from ICU's two tables, one of words and one of names, with readings added that both lack.
class IcuRomanisation final : public Romanisation
{
public:
    IcuRomanisation();
    ~IcuRomanisation() override;

    std::vector<QStringList> readings(const QString &text) const override;

private:
    void addRun(const QString &run, std::vector<QStringList> &all) const;

    struct Tables; // ICU's tables, hidden from other files
    std::unique_ptr<Tables> m_tables;
};

} // namespace dutydesk
