// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <iostream>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

/// Up to the morning of the ninth day, when a page is open.
constexpr std::chrono::milliseconds earlyDays = std::chrono::days(8) + std::chrono::hours(3);

} // namespace

const EarlyDays &EarlyDays::made()
{
    static const EarlyDays days;
    return days;
}

EarlyDays::EarlyDays()
{
    const AttackedCentre &centre = AttackedCentre::made();
    centre.copy(centre.keptFolder(u"early-days"_s, [&](const QString &folder) {
        centre.copy();
        make();
        centre.keep(folder);
    }));
    m_demoted = SqlTool(centre.path())
                    .value(u"SELECT id FROM staff_member WHERE role = 0 ORDER BY id DESC LIMIT 1"_s)
                    .toLongLong();
    const QDir secrets(centre.privateFolder());
    QStringList paths{centre.path()};
    for (const QString &name : secrets.entryList(QDir::Files | QDir::Hidden)) {
        paths.append(secrets.filePath(name));
    }
    for (const QString &path : paths) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_files[path] = file.readAll();
    }
}

void EarlyDays::make()
{
    Forger forger(AttackedCentre::made());
    forger.rollBackTo(
        forger.number(u"SELECT MAX(sequence) FROM journal_signature JOIN journal USING (sequence) WHERE time_ms < "
                      "(SELECT MIN(time_ms) FROM journal) + %1"_s.arg(earlyDays.count())));
    EXPECT_EQ(forger.number(u"SELECT state FROM log_page ORDER BY id DESC LIMIT 1"_s), 0);
    prepare(forger);
    forger.forgePin();
    forger.sql().run(u"VACUUM"_s);
}

/// All of this is rightly signed.
void EarlyDays::prepare(Forger &forger)
{
    std::mt19937 random(3);
    for (int i = 0; i < 12; ++i) {
        const qint64 officer = forger.any(u"staff_member"_s, u"role = 0"_s, random).id();
        forger.as(officer);
        forger.put(forger.fresh(u"access_record"_s, {{"kind", qint64(1)},
                                                     {"officer_id", officer},
                                                     {"desk", qint64(1)},
                                                     {"accessed_at", forger.now()},
                                                     {"reason", u"催缴物业费 %1"_s.arg(i)},
                                                     {"what", u"全部"_s}}),
                   EntryKind::RecordCreated);
        forger.sign(Forged::WithTheActorsKey);
    }
    forger.as(forger.number(u"SELECT id FROM staff_member WHERE role = 2"_s));
    StoredRecord person = forger.record(u"staff_member"_s, u"role = 0 ORDER BY id DESC LIMIT 1"_s);
    for (const Role role : {Role::HeadOfDesk, Role::DutyOfficer}) {
        person["role"] = qint64(role);
        forger.put(person);
        forger.sign(Forged::WithTheActorsKey);
    }
}

void EarlyDays::restore() const
{
    const QString database = AttackedCentre::made().path();
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(database + beside);
    }
    for (const auto &[path, content] : m_files) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

std::unique_ptr<QProcess> ForgeryTest::twin;

void ForgeryTest::SetUpTestSuite()
{
    twin = std::make_unique<QProcess>();
    twin->start(u"python3"_s, {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py"), u"-"_s,
                               u"--now"_s, AttackedCentre::made().clock().now().toString(Qt::ISODate)});
}

Judgement ForgeryTest::judge() const
{
    static const QRegularExpression entry(u"[^\n]*not whole\\. Entry (\\d+):[^\n]*"_s);
    Judgement judgement;
    twin->write(m_centre.path().toUtf8() + '\n');
    twin->waitForBytesWritten(); // both look at the same time
    judgement.exitCode = m_centre.verify(&judgement.said);
    const QRegularExpressionMatch bad = entry.match(judgement.said); // notes of clocks may stand before it
    judgement.said = bad.hasMatch() ? bad.captured() : judgement.said.section(u'\n', 0, 0);
    judgement.sequence = bad.captured(1).toLongLong();
    while (!twin->canReadLine()) {
        if (!twin->waitForReadyRead(120'000)) {
            ADD_FAILURE() << twin->readAllStandardError().toStdString();
            return judgement;
        }
    }
    judgement.twin = twin->readLine().trimmed();
    return judgement;
}

void ForgeryTest::attackOnce(const Attack &attack, int variant, int round)
{
    EarlyDays::made().restore();
    m_random.seed(unsigned(variant) + 1 + 1000 * unsigned(round));
    Forger forger(m_centre);
    attack(forger, variant);
    if ((variant + round) % 2 == 1) {
        forger.forgePin();
    }
}

void ForgeryTest::count(const QString &made)
{
    m_attacks.add(qHash(made));
    m_agreed.add(qHash(made));
}

void ForgeryTest::expectFound(const char *kind, const Attack &attack, int count)
{
    const int all = tries(count, 30'000);
    for (int i = 0; i < count || m_attacks.goesOn(i, all); ++i) {
        const int variant = i % count;
        qint64 head = 0;
        QString made;
        attackOnce(
            [&](Forger &forger, int which) {
                head = forger.head().sequence;
                attack(forger, which);
                made = forger.madeSince(head);
            },
            variant, i / count);
        const Judgement found = judge();
        EXPECT_EQ(found.exitCode, 3) << kind << ' ' << i << ": " << found.said.toStdString();
        EXPECT_GT(found.sequence, head) << kind << ' ' << i << ": " << found.said.toStdString();
        EXPECT_TRUE(found.twin.startsWith("bad " + QByteArray::number(found.sequence) + ' '))
            << kind << ' ' << i << ": " << found.twin.toStdString() << " but " << found.said.toStdString();
        this->count(u"%1 %2 %3"_s.arg(made).arg(variant).arg(i / count % 2));
        if (i < count) {
            std::cout << kind << ' ' << i << ": " << found.said.toStdString() << '\n';
        }
    }
}

void ForgeryTest::expectWhole(const char *kind, const Attack &attack, int count)
{
    for (int variant = 0; variant < count; ++variant) {
        attackOnce(attack, variant);
        Forger(m_centre).forgePin(); // the program pins what it writes
        const Judgement found = judge();
        EXPECT_EQ(found.exitCode, 0) << kind << ' ' << variant << ": " << found.said.toStdString();
        EXPECT_TRUE(found.twin.startsWith("whole ")) << kind << ' ' << variant << ": " << found.twin.toStdString();
        std::cout << kind << ' ' << variant << ": whole\n";
    }
}

qint64 ForgeryTest::personWith(const Forger &forger, Role role, int which)
{
    return forger.number(
        u"SELECT id FROM staff_member WHERE role = %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(int(role)).arg(which));
}

} // namespace dutydesk::test
