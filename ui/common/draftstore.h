// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

/// Keeps what a person typed and has not saved yet over a crash and over the lock.
class DraftStore
{
public:
    virtual ~DraftStore() = default;

    /// Empty where nothing is kept.
    virtual Result<QString> read(StaffId owner, const QString &form) const = 0;

    /// An empty text takes the draft away.
    virtual Result<void> write(StaffId owner, const QString &form, const QString &text) = 0;
};

/// Drafts in one file that only this user of the computer can read.
class FileDraftStore final : public DraftStore
{
public:
    explicit FileDraftStore(const QString &path)
        : m_path(path)
    {}

    Result<QString> read(StaffId owner, const QString &form) const override;
    Result<void> write(StaffId owner, const QString &form, const QString &text) override;

private:
    QString m_path;
};

} // namespace dutydesk
