// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casesubjects.h"

#include "base/visibletext.h"
#include "privacy/maskedrecord.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The text as it is kept: empty where nobody could read it.
QString asKept(const QString &text)
{
    return isBlank(text) ? QString() : inReadingOrder(text);
}

} // namespace

CaseSubjects::CaseSubjects(const LogRepositories &repositories, PageLines &lines)
    : m_entries(repositories.entries)
    , m_work(repositories.cases)
    , m_lines(lines)
{}

Result<void> CaseSubjects::checkOne(const CaseSubject &subject)
{
    return valid<&Callout::entry>(subject.isOne());
}

Result<SubjectText> CaseSubjects::shown(const CaseSubject &subject) const
{
    if (subject.entry) {
        TRY(const std::optional<LogEntry> entry, ifFound(masked(m_entries.findById(*subject.entry))));
        return entry ? SubjectText{entry->matter.toString(), entry->place} : SubjectText();
    }
    if (!subject.work) {
        return SubjectText(); // somebody altered the tables, which the verification tells
    }
    TRY(const std::optional<Case> work, ifFound(masked(m_work.findById(*subject.work))));
    return work ? SubjectText{work->matter.toString(), work->place} : SubjectText();
}

Result<void> CaseSubjects::check(const CaseSubject &subject) const
{
    CHECK(checkOne(subject));
    if (subject.entry) {
        CHECK(m_entries.findById(*subject.entry));
        return {};
    }
    TRY(const Case work, m_work.findById(*subject.work));
    return work.isOpen() ? Result<void>() : failure(ErrorCode::RecordClosed, u"this work is done"_s);
}

Result<QString> CaseSubjects::restoredText(const CaseSubject &subject, const QString &typed) const
{
    if (subject.entry) {
        TRY(const LogEntry entry, m_entries.findById(*subject.entry));
        TRY(const QString text, restored(typed, entry));
        return asKept(text);
    }
    CHECK(checkOne(subject));
    TRY(const Case work, m_work.findById(*subject.work));
    TRY(const QString text, restored(typed, work));
    return asKept(text);
}

Result<void> CaseSubjects::write(Change &change, const CaseSubject &subject, PageLine line)
{
    if (subject.entry) {
        TRY(const LogEntry entry, m_entries.findById(*subject.entry));
        line.place = entry.place;
        line.matter = entry.matter.toString();
    } else {
        CHECK(checkOne(subject));
        TRY(const Case work, m_work.findById(*subject.work));
        line.place = work.place;
        line.matter = work.matter.toString();
    }
    CHECK(m_lines.write(change, line));
    return {};
}

QString CaseSubjects::told(const QString &step, const QString &words)
{
    return words.isEmpty() ? step : tr("%1: %2").arg(step, words);
}

} // namespace dutydesk
