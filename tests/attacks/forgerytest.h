// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attacks/forger.h"
#include "support/reliability.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <map>

namespace dutydesk::test {

/// The first days of the demo centre, cut out of the copy: hundreds of verifications of its whole year would take too
/// long. A page is open, some were signed by both; personal data was looked at, and somebody's role came and went.
class EarlyDays
{
public:
    static const EarlyDays &made();

    /// Puts database and pin back as they were.
    void restore() const;

    /// The person who was head of the desk for a while.
    qint64 demoted() const { return m_demoted; }

private:
    EarlyDays();
    static void make();
    static void prepare(Forger &forger);

    std::map<QString, QByteArray> m_files; ///< by path
    qint64 m_demoted = 0;
};

/// What the program's `verify` and the independent verifier say.
struct Judgement
{
    int exitCode = 0;
    QString said;
    qint64 sequence = 0; ///< the first bad entry according to `verify`; 0 if it names none
    QByteArray twin;
};

/// Forgeries by kind. Each variant begins with the same database; both verifiers must find it, at the same entry.
class ForgeryTest : public testing::Test
{
protected:
    using Attack = std::function<void(Forger &forger, int variant)>;

    static void SetUpTestSuite();
    void SetUp() override { EarlyDays::made().restore(); }
    static void TearDownTestSuite() { twin.reset(); }

    /// The first bad entry must be one of those that the attack appended. The pin of every other variant is forged. In
    /// the long run, each variant is made again and again from other random numbers.
    void expectFound(const char *kind, const Attack &attack, int count = attackVariants);

    void expectWhole(const char *kind, const Attack &attack, int count = 1);

    Judgement judge() const;

    /// Counts an attack that both verifiers have judged; `made` is what it made.
    void count(const QString &made);

    /// A way of signing without anybody's password.
    static Forged way(int variant) { return withoutAPassword[std::size_t(variant) % withoutAPassword.size()]; }

    static qint64 personWith(const Forger &forger, Role role, int which = 0);

    qint64 among(qint64 count) { return qint64(m_random() % quint64(count)); }

    const AttackedCentre &m_centre = AttackedCentre::made();
    std::mt19937 m_random;

    ReliabilityFigure m_attacks{"attacks"};
    ReliabilityFigure m_agreed{"twin"};

private:
    void attackOnce(const Attack &attack, int variant, int round = 0);

    static std::unique_ptr<QProcess> twin;
};

} // namespace dutydesk::test
