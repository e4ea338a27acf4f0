// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/calendarpart.h"

#include "base/filelimits.h"
#include "base/outsidefile.h"
#include "base/try.h"
#include "centre/calendarfile.h"
#include "centre/centreservice.h"
#include "centre/centrewords.h"
#include "common/readingbar.h"
#include "common/registerfilters.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace dutydesk {

using namespace Qt::StringLiterals;

CalendarPart::CalendarPart(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this] { return describe(this); }, parent)
    , m_year(new QSpinBox(this))
    , m_state(new QLabel(this))
    , m_import(new QPushButton(tr("&Apply"), this))
    , m_discard(new QPushButton(tr("&Discard"), this))
    , m_reading(new ReadingBar(this))
{
    m_year->setObjectName(u"yearBox"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(2000, 2100);
    m_year->setValue(seat.clock.today().year());
    filters().addFirst(m_year);
    m_state->setObjectName(u"calendarState"_s);
    m_state->setWordWrap(true);
    m_import->setObjectName(u"importButton"_s);
    m_discard->setObjectName(u"discardButton"_s);
    auto *question = new QHBoxLayout;
    question->addWidget(m_state, 1);
    question->addWidget(m_import);
    question->addWidget(m_discard);
    aboveList()->addLayout(question);
    aboveList()->addWidget(m_reading);
    Theme::highlight(*m_import, true);
    m_import->hide();
    m_discard->hide();
    connect(m_year, &QSpinBox::valueChanged, this, [this] { setPreview({}); });
    connect(m_import, &QPushButton::clicked, this, &CalendarPart::import);
    connect(m_discard, &QPushButton::clicked, this, [this] { setPreview({}); });
}

Register<CalendarDay> CalendarPart::describe(CalendarPart *part)
{
    using Line = CalendarDay;
    return {
        .frame = {.name = u"calendarTable"_s,
                  .title = tr("Holidays and make-up working days"),
                  .shows = {RecordType::CalendarDay},
                  .emptyHint = tr("No calendar for this year yet: Monday to Friday count as working days. Import the "
                                  "year's list once it is published."),
                  .writeRight = Right::ChangeSettings,
                  .stretched = 3},
        .id = [](const Line &day) { return day.id.value(); },
        .columns = {{tr("Date"), [](const Line &day) { return RegisterCell::day(day.date); }},
                    {tr("Weekday"),
                     [](const Line &day) { return QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat); }},
                    {tr("Kind"),
                     [](const Line &day) {
                         return RegisterCell{.text = CentreWords::calendarDay(day.kind),
                                             .tone = day.kind == CalendarDayKind::Holiday     ? Tone::Holiday
                                                     : day.kind == CalendarDayKind::MakeUpDay ? Tone::MakeUpDay
                                                                                              : Tone::Quiet};
                     }},
                    {tr("Name"), [](const Line &day) { return RegisterCell::strong(day.name.toString()); }}},
        .filters = {{{tr("Kind"), u"dayKindFilter"_s},
                     [](const Line &day) { return CentreWords::calendarDay(day.kind); }}},
        .acts = {{{tr("&Import a year's list…"), u"chooseFileButton"_s, Right::ChangeSettings, Icon::Import, {}, false},
                  [part](const Line *) { part->askForFile(); }}}};
}

void CalendarPart::read()
{
    if (m_preview.isEmpty()) {
        ask([year = m_year->value()](Services &services, const Actor &) { return services.centre->calendar(year); },
            [this](std::vector<CalendarDay> days) {
                m_state->setText(
                    days.empty() ? QString()
                                 : tr("%n day(s) differ from the usual week.", nullptr, static_cast<int>(days.size())));
                show(std::move(days));
            });
    }
}

void CalendarPart::clear()
{
    RegisterPage::clear();
    setPreview({});
}

void CalendarPart::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a year's list"), {}, tr("Lists (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarPart::preview);
    dialog->open();
}

/// Turns the short reasons that parseCalendar() and checkYear() give into words.
QString CalendarPart::reasonIn(const Error &error)
{
    static const QRegularExpression ofADay(u"^calendar (\\d+): (\\w+)"_s);
    const QRegularExpressionMatch day = ofADay.match(error.detail);
    if (!day.hasMatch()) {
        return error.detail.endsWith("empty"_L1) ? tr("it is empty") : tr("it is not written as a list");
    }
    const QString number = day.captured(1);
    return day.captured(2) == "year"_L1    ? tr("day %1 is of another year than the first").arg(number)
           : day.captured(2) == "twice"_L1 ? tr("day %1 is there twice").arg(number)
                                           : tr("the date, the name or the kind of day %1 is missing").arg(number);
}

void CalendarPart::preview(const QString &path)
{
    m_reading->start(
        tr("The list is being read."),
        [path](const Progress &progress) -> Result<YearList> {
            TRY(QByteArray json, outsidefile::read(path, filelimits::calendarBytes, progress));
            TRY(std::vector<CalendarDay> days, parseCalendar(json));
            CHECK(checkYear(days.empty() ? 0 : days.front().date.year(), days));
            return YearList{std::move(json), std::move(days)};
        },
        [this](const Result<YearList> &list) {
            if (list) {
                showPreview(*list);
            } else if (list.error().code != ErrorCode::InvalidInput) {
                m_seat.notifier.showError(list.error());
            } else {
                m_state->setText(
                    tr("This is not a list of days: %1. Nothing was changed. Each entry needs a date, a name and "
                       "a kind: {\"date\": \"2027-01-01\", \"name\": \"New Year\", \"kind\": \"holiday\" or "
                       "\"workday\"}.")
                        .arg(reasonIn(list.error())));
            }
        });
}

void CalendarPart::showPreview(const YearList &list)
{
    if (!m_seat.session.actor()) {
        return; // the desk was locked meanwhile
    }
    m_year->setValue(list.days.front().date.year());
    setPreview(list.json);
    show(list.days);
    m_state->setText(tr("This is what the file says. “Apply” replaces the calendar of %1.").arg(m_year->value()));
    m_import->setFocus();
}

void CalendarPart::import()
{
    change([json = m_preview, year = m_year->value()](
               Services &services, const Actor &actor) { return services.centre->importCalendar(actor, year, json); },
           [this](const std::vector<CalendarDay> &) {
               m_seat.notifier.showMessage(tr("The calendar of %1 is imported.").arg(m_year->value()));
               setPreview({});
           });
}

/// Previews the file's content; with empty content the year is shown as it is stored.
void CalendarPart::setPreview(const QByteArray &json)
{
    m_preview = json;
    m_import->setVisible(!json.isEmpty());
    m_discard->setVisible(!json.isEmpty());
    if (json.isEmpty()) {
        readAgain();
    }
}

} // namespace dutydesk
