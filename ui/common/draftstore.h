// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

/// Keeps unsaved input of a person over a crash and over the lock.
class DraftStore
{
public:
    virtual ~DraftStore() = default;

    /// Returns an empty text if no draft is kept.
    virtual Result<QString> read(StaffId owner, const QString &form) const = 0;

    /// Writing an empty text deletes the draft. Fails with DraftDiskFull or DraftNotKept; the form keeps its text.
    virtual Result<void> write(StaffId owner, const QString &form, const QString &text) = 0;
};

/// Keeps the drafts in one file that only this user of the computer can read.
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
