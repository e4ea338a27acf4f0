// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/verificationreport.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <span>

namespace dutydesk {

/// What a verification says to people: the same sentences in the window and on the command line.
class VerificationWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::VerificationWords)

public:
    VerificationWords(VerificationReport report, QTimeZone zone)
        : m_report(std::move(report))
        , m_zone(std::move(zone))
    {}

    /// Whether nothing is wrong and nothing waits for the manager.
    bool isSound() const { return m_report.isWhole() && m_report.alarms.empty(); }

    /// The result, then what is wrong, on which page and line, and what to do about it.
    QStringList answer() const;

    /// What the journal tells of its past: alarms that were looked into, lost keys, other names, wrong clocks.
    QStringList history() const;

    /// What was checked, when and how much, and what was not.
    QStringList checked(const QDateTime &at) const;

    /// All of this, for one who has asked for it.
    QStringList all(const QDateTime &at) const;

private:
    QString verdict() const; ///< with the code of the end of the journal if it is whole
    QStringList found() const;
    QString toDo() const;
    static QString meaningOfCode();
    QString remembered() const;
    static QString sentenceOf(const JournalFinding &finding);
    QString sentenceOf(std::span<const ClockNote> notes) const;
    QString sentenceOf(const Renaming &renaming) const;
    QString sentenceOf(qint64 alarm) const;
    static QString sentenceOf(RoleUse use, const QStringList &entries);
    QString sentenceOf(const RoleGiven &given) const;
    QString sentenceOf(const KeyGiven &given) const;
    QStringList keys() const;  ///< new ones that somebody else gave
    QStringList roles() const; ///< those that somebody was given after the first change
    QStringList clocks() const;
    static QString textOf(const LinePlace &place);

    VerificationReport m_report;
    QTimeZone m_zone;
};

} // namespace dutydesk
