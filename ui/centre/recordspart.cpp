// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/recordspart.h"

#include "base/errortext.h"
#include "base/visibletext.h"
#include "common/fittedscroll.h"
#include "common/icons.h"
#include "common/theme.h"
#include "journal/clockwords.h"
#include "journal/verificationwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordsPart::RecordsPart(const Seat &seat, QWidget *parent)
    : AdministrationPart(seat, {RecordType::Notice}, Right::ReadRecords, parent)
    , m_verify(new QPushButton(iconOf(Icon::Find), tr("&Verify all records now"), this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
    , m_progress(new QProgressBar(this))
    , m_result(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_check(new QPushButton(tr("&Check the code"), this))
    , m_codeResult(new QLabel(this))
    , m_alarm(new QWidget(this))
    , m_alarmText(new QLabel(m_alarm))
    , m_reason(new QLineEdit(m_alarm))
    , m_acknowledge(new QPushButton(tr("C&lose the alarm"), m_alarm))
{
    makeAlarm();
    makeVerifying();
    makeCodeLine();
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, &RecordsPart::showProgress);
    connect(m_verify, &QPushButton::clicked, this, &RecordsPart::verify);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run) {
            m_run->isCancelled = true;
        }
    });
    connect(m_check, &QPushButton::clicked, this, &RecordsPart::checkCode);
    connect(m_code, &QLineEdit::returnPressed, this, &RecordsPart::checkCode);
    findChild<QLabel *>(u"readOnlyLabel"_s)->hide(); // everybody may verify
}

void RecordsPart::makeAlarm()
{
    m_alarm->setObjectName(u"alarmPanel"_s);
    m_alarmText->setObjectName(u"alarmLabel"_s);
    m_alarmText->setWordWrap(true);
    m_alarmText->setMargin(fontMetrics().height() / 3);
    Theme::dress(*m_alarmText, Tone::Overdue);
    m_reason->setObjectName(u"alarmReasonEdit"_s);
    m_acknowledge->setObjectName(u"acknowledgeButton"_s);
    auto *label = new QLabel(tr("Ca&use"), m_alarm);
    label->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    line->addWidget(m_acknowledge);
    auto *layout = new QVBoxLayout(m_alarm);
    layout->setContentsMargins({});
    layout->addWidget(m_alarmText);
    layout->addLayout(line);
    m_layout->addWidget(m_alarm);
    m_alarm->hide();
    connect(m_acknowledge, &QPushButton::clicked, this, &RecordsPart::acknowledge);
    connect(m_reason, &QLineEdit::returnPressed, m_acknowledge, &QPushButton::click);
}

void RecordsPart::read()
{
    ask([](Services &services, const Actor &) { return services.watch->goOn(); },
        [this](const JournalWatch::Outcome &outcome) {
            showAlarms(outcome.report);
            showLastRun(outcome);
            if (!outcome.isDone) {
                QTimer::singleShot(100ms, this, &RecordsPart::readAgain); // the check after the start is still running
            }
        });
}

/// Shows what was found while nobody asked, unless a newer answer to somebody who did stands there.
void RecordsPart::showLastRun(const JournalWatch::Outcome &outcome)
{
    if (!m_run && outcome.at.isValid() && outcome.at != m_lastRun) {
        m_lastRun = outcome.at;
        showWords(outcome.report, outcome.at);
    }
}

void RecordsPart::showAlarms(const VerificationReport &report)
{
    m_alarm->setVisible(!report.alarms.empty());
    m_acknowledge->setEnabled(m_seat.session.actor()->may(Right::ReviewRecords));
    QStringList entries;
    QStringList texts;
    for (const qint64 alarm : report.alarms) {
        const auto clock = std::ranges::find(report.clockNotes, alarm, &ClockNote::sequence);
        if (clock == report.clockNotes.end()) {
            entries.append(QString::number(alarm));
        } else {
            texts.append(ClockWords::alarm(*clock, m_seat.clock.zone()));
        }
    }
    if (!entries.isEmpty()) {
        texts.prepend(tr("Entries that this desk had saved were missing when the program started; the journal "
                         "records this as entry %1. Find the cause, such as a restored old copy or a damaged disk, "
                         "and enter it here. The alarm stays in the journal. A restored backup ended right before this "
                         "entry: what "
                         "was saved after that is on paper only.")
                          .arg(entries.join(tr(", "))));
    }
    m_alarmText->setText(texts.join(u"\n\n"_s));
}

void RecordsPart::acknowledge()
{
    if (isBlank(m_reason->text())) {
        m_reason->setFocus();
        m_seat.notifier.showMessage(tr("Please enter the cause first."));
        return;
    }
    change([reason = m_reason->text()](Services &services,
                                       const Actor &actor) { return services.watch->acknowledge(actor, reason); },
           [this] {
               m_reason->clear();
               m_seat.notifier.showMessage(tr("The alarm is closed. The journal records by whom, and why."));
           });
}

void RecordsPart::makeVerifying()
{
    m_verify->setObjectName(u"verifyButton"_s);
    m_cancel->setObjectName(u"stopButton"_s);
    m_progress->setObjectName(u"verifyProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_result->setObjectName(u"verifyResult"_s);
    auto *explanation = new QLabel(
        tr("Records are written to a chain in which each entry seals the one before it. Verification compares the "
           "whole chain with the records and finds whatever was changed, removed or added outside the program."),
        this);
    for (QLabel *label : {explanation, m_result, m_codeResult}) {
        label->setWordWrap(true);
        label->setMargin(fontMetrics().height() / 3);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_verify);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    line->addStretch();
    m_layout->addWidget(explanation);
    m_layout->addLayout(line);
    m_layout->addWidget(makeScrolled(m_result), 1);
    m_cancel->hide();
    m_progress->hide();
}

/// All of the answer can be read, however long it is, and the keyboard scrolls it.
QWidget *RecordsPart::makeScrolled(QLabel *label)
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->addWidget(label);
    inside->addStretch();
    auto *scroll = new FittedScroll(content, this);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Result of the verification"));
    return scroll;
}

void RecordsPart::makeCodeLine()
{
    m_code->setObjectName(u"codeEdit"_s);
    m_check->setObjectName(u"checkCodeButton"_s);
    m_codeResult->setObjectName(u"codeResult"_s);
    auto *label = new QLabel(tr("Code &from a printed page"), this);
    label->setBuddy(m_code);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_code, 1);
    line->addWidget(m_check);
    m_layout->addLayout(line);
    m_layout->addWidget(m_codeResult);
}

void RecordsPart::clear()
{
    m_code->clear();
    m_codeResult->clear();
    m_reason->clear();
    m_alarm->hide();
}

void RecordsPart::verify()
{
    m_run = std::make_shared<Run>();
    m_verify->setEnabled(false);
    m_progress->show();
    m_cancel->show();
    m_result->clear();
    m_poll.start();
    m_seat.gateway.ask(
        this,
        [run = m_run](Services &services) {
            return services.verifier->verify([run](qint64 done, qint64 total) {
                run->done = done;
                run->total = total;
                return !run->isCancelled;
            });
        },
        [this](const Result<VerificationReport> &report) { showReport(report); });
}

void RecordsPart::showProgress()
{
    constexpr qint64 most = 1000;
    const qint64 total = std::max<qint64>(m_run->total, 1);
    m_progress->setRange(0, most);
    m_progress->setValue(static_cast<int>(m_run->done * most / total));
}

void RecordsPart::say(QLabel *label, const QString &text, bool isAlarm)
{
    Theme::dress(*label, isAlarm ? Tone::Overdue : Tone::Done);
    label->setText(text);
}

void RecordsPart::showReport(const Result<VerificationReport> &report)
{
    m_poll.stop();
    m_run.reset();
    m_verify->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    if (!report) {
        m_seat.notifier.showError(report.error());
        return;
    }
    showWords(*report, m_seat.clock.now());
}

void RecordsPart::showWords(const VerificationReport &report, const QDateTime &at)
{
    const VerificationWords words(report, m_seat.clock.zone());
    say(m_result, words.all(at).join(u'\n'), !words.isSound());
}

void RecordsPart::checkCode()
{
    const Result<PaperCode> code = PaperCode::parse(m_code->text());
    if (!code) {
        say(m_codeResult, tr("This is not a code of this program. Please compare it with the print."), true);
        return;
    }
    m_seat.gateway.ask(
        this, [code = *code](Services &services) { return services.verifier->checkCode(code); },
        [this](const Result<JournalEntry> &entry) {
            if (entry) {
                say(m_codeResult,
                    tr("The print agrees with the records: entry %1 of %2.")
                        .arg(entry->sequence)
                        .arg(QDateTime::fromMSecsSinceEpoch(entry->timeMs, m_seat.clock.zone())
                                 .toString(u"yyyy-MM-dd HH:mm"_s)),
                    false);
            } else if (entry.error().code == ErrorCode::JournalBroken) {
                say(m_codeResult, tr("The record was changed after this page was printed."), true);
            } else if (entry.error().code == ErrorCode::NotFound) {
                say(m_codeResult, tr("The record of this print is no longer there."), true);
            } else {
                say(m_codeResult, ErrorText::of(entry.error()), true);
            }
        });
}

} // namespace dutydesk
