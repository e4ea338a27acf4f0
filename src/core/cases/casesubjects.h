// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"
#include "log/runningpage.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the line or the open work says that something is about.
struct SubjectText
{
    QString matter;
    QString place;

    bool operator==(const SubjectText &) const = default;
};

/// The lines and the open work that reports, call-outs and measures are about, and the lines that these write into the
/// open page (HO-4).
class CaseSubjects
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CaseSubjects)

public:
    CaseSubjects(const LogRepositories &repositories, PageLines &lines);

    /// Masked, for the window. Empty if the line was purged.
    Result<SubjectText> shown(const CaseSubject &subject) const;

    /// Fails with InvalidInput unless the subject is one, and with RecordClosed for work that is done.
    Result<void> check(const CaseSubject &subject) const;

    /// What was typed, with the masked numbers of the subject put back.
    Result<QString> restoredText(const CaseSubject &subject, const QString &typed) const;

    /// Writes the line with the place and the matter of the subject.
    Result<void> write(Change &change, const CaseSubject &subject, PageLine line);

    /// A line's words about a step: what it was, and what was said of it.
    static QString told(const QString &step, const QString &words);
    static QString notReached() { return tr("not reached"); }
    static QString reached() { return tr("reached"); }
    static QString came() { return tr("came"); }
    static QString arrived() { return tr("arrived"); }
    static QString done() { return tr("done"); }
    static QString taken() { return tr("taken"); }
    static QString lifted() { return tr("lifted"); }

private:
    static Result<void> checkOne(const CaseSubject &subject);

    const LogEntryRepository &m_entries;
    const CaseRepository &m_work;
    PageLines &m_lines;
};

} // namespace dutydesk
