// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/calendarpart.h"

#include "centre/calendarfile.h"
#include "centre/centreservice.h"
#include "common/icons.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1'000'000; // bytes; a year's list has about two thousand

QString kindName(CalendarDayKind kind)
{
    switch (kind) {
    case CalendarDayKind::Holiday:
        return CalendarPart::tr("holiday");
    case CalendarDayKind::MakeUpDay:
        return CalendarPart::tr("make-up working day");
    case CalendarDayKind::OrdinaryDay:
        return CalendarPart::tr("ordinary day");
    }
    Q_UNREACHABLE();
}

} // namespace

CalendarPart::CalendarPart(const Seat &seat, QWidget *parent)
    : AdministrationPart(seat, {RecordType::CalendarDay}, Right::ChangeSettings, parent)
    , m_year(new QSpinBox(this))
    , m_table(makeTable(tr("Holidays and make-up working days"), u"calendarTable"_s,
                        {tr("Date"), tr("Weekday"), tr("Kind"), tr("Name")}))
    , m_state(new QLabel(this))
    , m_discard(new QPushButton(tr("&Discard"), this))
{
    m_year->setObjectName(u"yearBox"_s);
    m_year->setRange(2000, 2100);
    m_year->setValue(seat.clock.today().year());
    m_state->setObjectName(u"calendarState"_s);
    m_state->setWordWrap(true);
    m_discard->setObjectName(u"discardButton"_s);
    auto *label = new QLabel(tr("&Year"), this);
    label->setBuddy(m_year);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_year);
    m_choose = addWritingButton(line, tr("&Import the list of a year…"), u"chooseFileButton"_s);
    m_choose->setIcon(iconOf(Icon::Import));
    line->addStretch();
    addExportButton(line, m_table);
    auto *question = new QHBoxLayout;
    question->addWidget(m_state, 1);
    m_import = addWritingButton(question, tr("&Take over"), u"importButton"_s);
    question->addWidget(m_discard);
    m_layout->addLayout(line);
    m_layout->addLayout(question);
    m_layout->addWidget(m_table, 1);
    connect(m_year, &QSpinBox::valueChanged, this, [this] { forgetPreview(); });
    connect(m_choose, &QPushButton::clicked, this, &CalendarPart::askForFile);
    connect(m_import, &QPushButton::clicked, this, [this] { import(m_preview); });
    connect(m_discard, &QPushButton::clicked, this, &CalendarPart::forgetPreview);
    m_import->hide();
    m_discard->hide();
}

void CalendarPart::read()
{
    if (m_preview.isEmpty()) {
        ask([year = m_year->value()](Services &services, const Actor &) { return services.centre->calendar(year); },
            [this](const std::vector<CalendarDay> &days) { show(days); });
    }
}

void CalendarPart::clear()
{
    m_table->setRowCount(0);
}

void CalendarPart::fill(const std::vector<CalendarDay> &days)
{
    m_table->setRowCount(0);
    for (const CalendarDay &day : days) {
        addRow(m_table, day.id.value(),
               {day.date.toString(Qt::ISODate), QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat),
                kindName(day.kind), day.name.toString()},
               false);
    }
    m_table->resizeColumnsToContents();
    choose(m_table, {});
}

void CalendarPart::show(const std::vector<CalendarDay> &days)
{
    fill(days);
    m_state->setText(days.empty() ? tr("Nothing is known of this year: Monday to Friday count as working days. Import "
                                       "the year's list as soon as it is published.")
                                  : tr("%n day(s) differ from the usual week.", nullptr, m_table->rowCount()));
}

void CalendarPart::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("List of a year"), {}, tr("Lists (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarPart::preview);
    dialog->open();
}

/// What parseCalendar() and checkYear() name in few words.
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_seat.notifier.showError({ErrorCode::FileNotReadable, path});
        return;
    }
    const QByteArray json = file.readAll();
    const Result<std::vector<CalendarDay>> days = parseCalendar(json);
    const Result<void> sound =
        days ? checkYear(days->empty() ? 0 : days->front().date.year(), *days) : failure(days.error());
    if (!sound) {
        m_state->setText(tr("This is not a list of days: %1. Nothing was changed. Each entry needs a date, a name and "
                            "a kind: {\"date\": \"2027-01-01\", \"name\": \"New Year\", \"kind\": \"holiday\" or "
                            "\"workday\"}.")
                             .arg(reasonIn(sound.error())));
        return;
    }
    m_year->setValue(days->front().date.year());
    m_preview = json;
    fill(*days);
    m_state->setText(
        tr("So reads the file. “Take over” puts it in the place of what is known of %1.").arg(m_year->value()));
    m_import->show();
    m_discard->show();
    m_import->setFocus();
}

void CalendarPart::import(const QByteArray &json)
{
    change([json, year = m_year->value()](
               Services &services, const Actor &actor) { return services.centre->importCalendar(actor, year, json); },
           [this](const std::vector<CalendarDay> &) {
               m_seat.notifier.showMessage(tr("The calendar of %1 is taken over.").arg(m_year->value()));
               forgetPreview();
           });
}

void CalendarPart::forgetPreview()
{
    m_preview.clear();
    m_import->hide();
    m_discard->hide();
    readAgain();
}

} // namespace dutydesk
