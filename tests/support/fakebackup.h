// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupservice.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <gtest/gtest.h>

namespace dutydesk::test {

/// The certificate of a volume that was purged then.
inline Erasure aCertificate(const QDateTime &erasedAt)
{
    return {.id = ErasureId(1),
            .subjectType = qint64(RecordType::LogVolume),
            .subjectId = 1,
            .subjectName = NonBlankText::from(QStringLiteral("FJY-2024-001")).value(),
            .entries = {},
            .entryCount = 0,
            .digest = {},
            .newestAt = erasedAt.addYears(-1),
            .erasedAt = erasedAt,
            .archiveName = {},
            .archiveHash = {},
            .firstStaff = StaffId(1),
            .firstKey = {},
            .firstSignature = {},
            .secondStaff = StaffId(2),
            .secondKey = {},
            .secondSignature = {}};
}

/// Stands for a database whose copy is a file with the number of its last entry.
class FakeBackupSource final : public BackupSource
{
public:
    explicit FakeBackupSource(const Journal &journal)
        : m_journal(journal)
    {}

    Result<BackupContent> content() const override
    {
        TRY(const QByteArray id, m_journal.id());
        TRY(const JournalHead head, m_journal.head());
        return BackupContent{.journalId = id,
                             .head = head,
                             .centre = QStringLiteral("枫景苑服务中心"),
                             .pages = 3,
                             .lastEntryAt = m_journal.clock().now(),
                             .lastEntryBy = QStringLiteral("陈静"),
                             .schema = 9};
    }

    Result<void> copyTo(const QString &target) override
    {
        if (copyError) {
            return failure(*copyError);
        }
        QFile file(target);
        const bool written = file.open(QIODevice::WriteOnly) && file.write("database") > 0;
        return written ? Result<void>() : failure(ErrorCode::FileNotWritable, target);
    }

    Result<QString> filePath() const override { return path; }

    std::optional<Error> copyError;
    QString path; ///< of the database's file

private:
    const Journal &m_journal;
};

/// Opens every copy as if it held what the database in use holds.
class FakeCopyOpener final : public CopyOpener
{
public:
    FakeCopyOpener(const BackupSource &source, const Verifier &verifier)
        : m_source(source)
        , m_verifier(verifier)
    {}

    Result<std::unique_ptr<OpenedCopy>> open(const QString &) const override
    {
        return std::unique_ptr<OpenedCopy>(new Copy(*this));
    }

    std::optional<Error> damage;
    std::function<void(BackupContent &)> change; ///< changes what the copy seems to hold

private:
    class Copy final : public OpenedCopy
    {
    public:
        explicit Copy(const FakeCopyOpener &opener)
            : m_opener(opener)
        {}

        Result<void> checkFile(const Progress &) const override
        {
            return m_opener.damage ? Result<void>(failure(*m_opener.damage)) : Result<void>();
        }
        Result<BackupContent> content() const override
        {
            TRY(BackupContent content, m_opener.m_source.content());
            if (m_opener.change) {
                m_opener.change(content);
            }
            return content;
        }
        const Verifier &verifier() const override { return m_opener.m_verifier; }

    private:
        const FakeCopyOpener &m_opener;
    };

    const BackupSource &m_source;
    const Verifier &m_verifier;
};

/// Copies files without encrypting them.
class FakeBackupFiles final : public BackupFiles
{
public:
    std::optional<qint64> roomIn(const QString &folder) const override
    {
        return QFileInfo(folder).isDir() ? std::optional(room) : std::nullopt;
    }
    Result<WrittenFile> write(const QString &source, const QString &target, const BackupProtection &) const override
    {
        return copy(source, target);
    }
    Result<WrittenFile> extract(const QString &source, const QString &target, const std::optional<Secret> &,
                                const Progress &progress) const override
    {
        while (waitsForStop && !progress.isCancelled) {
            QThread::yieldCurrentThread();
        }
        if (progress.isCancelled) {
            return failure(ErrorCode::Stopped, source);
        }
        if (spoil) {
            QFile file(source);
            EXPECT_TRUE(file.open(QIODevice::Append) && file.write("x") == 1);
        }
        return copy(source, target);
    }
    Result<void> rename(const QString &from, const QString &to) const override
    {
        return QFile::rename(from, to) ? Result<void>() : failure(ErrorCode::FileNotWritable, to);
    }
    Result<void> keepKeyOf(const Secret &) override
    {
        hasKey = true;
        return {};
    }
    bool keepsKey() const override { return hasKey; }

    qint64 room = 1'000'000;
    bool hasKey = false;
    bool waitsForStop = false; ///< whether reading lasts until somebody stops it
    bool spoil = false;        ///< whether the disk gives back other bytes than it took

private:
    static Result<WrittenFile> copy(const QString &source, const QString &target)
    {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::FileNotReadable, source);
        }
        const QByteArray bytes = file.readAll();
        QFile written(target);
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size()) {
            return failure(ErrorCode::FileNotWritable, target);
        }
        return WrittenFile{bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
    }
};

class PlainSmallFiles final : public ArchiveFile
{
public:
    Result<void> write(const QString &path, const QByteArray &content) const override
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? Result<void>()
                   : failure(ErrorCode::FileNotWritable, path);
    }
    Result<QByteArray> read(const QString &path) const override
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll())
                                              : failure(ErrorCode::FileNotReadable, path);
    }
};

} // namespace dutydesk::test
