// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/shiftpatternsdialog.h"

#include "common/registertable.h"
#include "common/services.h"
#include "roster/rosterwords.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

void showColour(QToolButton &button, const QString &colour)
{
    QPixmap pixmap(button.iconSize() * button.devicePixelRatioF());
    pixmap.fill(colour.isEmpty() ? button.palette().color(QPalette::Base) : QColor(colour));
    button.setIcon(pixmap);
    button.setText(colour.isEmpty() ? ShiftPatternsDialog::tr("none") : colour);
    button.setProperty("colour", colour);
}

} // namespace

ShiftPatternsDialog::ShiftPatternsDialog(const Seat &seat, QWidget *parent)
    : SubmitDialog(seat, tr("&Save"), parent)
    , m_list(new RegisterTable(u"patternList"_s, tr("Shift patterns"),
                               {{tr("Code")}, {tr("Name")}, {tr("Times")}, {{tr("Headcount")}}, {tr("State")}}, this))
    , m_form(new FieldForm(this))
    , m_fields(new DraftForm<ShiftPatternDraft>(*m_form, {}))
    , m_colour(new QToolButton(this))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shiftPatternsDialog"_s);
    setWindowTitle(tr("Shift patterns"));
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list, 3);
    columns->addLayout(m_form, 2);
    content()->addLayout(columns);
    makeList();
    makeFields();
    makeButtons();
    connect(&m_seat.gateway, &Gateway::changed, this, [this](const RecordTypes &types) {
        if (types.contains(RecordType::ShiftPattern)) {
            reload();
        }
    });
    reload();
    m_keeper = new DraftKeeper( // reads after the list
        m_seat, {u"shiftPatternsDialog"_s, [this] { return typed(); }, [this](const QString &text) { setTyped(text); }},
        this);
    connect(m_fields, &DraftFields::edited, m_keeper, &DraftKeeper::edited);
}

void ShiftPatternsDialog::makeList()
{
    connect(m_list, &RegisterTable::chosen, this, &ShiftPatternsDialog::showChosen);
}

void ShiftPatternsDialog::makeFields()
{
    using D = ShiftPatternDraft;
    constexpr int longestCode = 2;
    constexpr int mostPeople = 99;
    m_code = m_fields->line(&D::code, {tr("&Code"),
                                       u"codeEdit"_s,
                                       {},
                                       tr("Please enter one or two characters that can be seen."),
                                       tr("Another pattern in use has this code.")});
    m_code->setMaxLength(longestCode);
    m_fields->line(&D::name,
                   {tr("&Name"), u"nameEdit"_s, {}, tr("Please enter a name without characters that nobody sees.")});
    QComboBox *kind = m_fields->choice(&D::kind, &RosterWords::shiftKind, {tr("&Kind"), u"kindBox"_s});
    m_ofDuty = {
        m_fields->time(&D::start, {tr("&From"), u"startEdit"_s}),
        m_fields->time(&D::end, {tr("&To"), u"endEdit"_s, {}, tr("A duty needs two different times.")}),
        m_fields->number(&D::staffOnWorkdays, 0, mostPeople, {}, {tr("People on &workdays"), u"onWorkdaysBox"_s}),
        m_fields->number(&D::staffOnRestDays, 0, mostPeople, {}, {tr("People on &rest days"), u"onRestDaysBox"_s}),
        m_fields->number(&D::staffOnHolidays, 0, mostPeople, {},
                         {tr("People on public &holidays"), u"onHolidaysBox"_s})};
    m_colour->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fields->bind(
        &D::colour, m_colour, {tr("C&olour"), u"colourButton"_s},
        [](const QToolButton *button) { return button->property("colour").toString(); },
        [](QToolButton *button, const QString &colour) { showColour(*button, colour); });
    m_fields->tick(&D::active, {tr("&In use"), u"activeBox"_s});
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    m_form->addRow(m_note);
    connect(m_colour, &QToolButton::clicked, this, &ShiftPatternsDialog::chooseColour);
    connect(kind, &QComboBox::currentIndexChanged, this, &ShiftPatternsDialog::enableTimes);
}

void ShiftPatternsDialog::makeButtons()
{
    QPushButton *add = buttons()->addButton(tr("&Add a pattern"), QDialogButtonBox::ActionRole);
    add->setObjectName(u"addButton"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ShiftPatternsDialog::startNew);
    QPushButton *discard = buttons()->addButton(tr("Start a&gain"), QDialogButtonBox::ResetRole);
    discard->setObjectName(u"discardButton"_s);
    discard->setAutoDefault(false);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_fields->setTyped(m_start);
        m_keeper->store();
    });
    const bool may = m_seat.session.actor() && m_seat.session.actor()->may(Right::ChangeSettings);
    add->setEnabled(may);
    findChild<QPushButton *>(u"submitButton"_s)->setEnabled(may);
    if (!may) {
        m_note->setText(tr("Only the manager and the administrator change shift patterns."));
    }
}

void ShiftPatternsDialog::reload()
{
    m_seat.gateway.ask(
        this, [](Services &services) { return services.roster->patterns(); },
        [this](const Result<std::vector<ShiftPattern>> &patterns) {
            if (patterns) {
                showList(*patterns);
            } else {
                fail(patterns.error());
            }
        });
}

void ShiftPatternsDialog::showList(const std::vector<ShiftPattern> &patterns)
{
    m_patterns = patterns;
    noteTyped();
    std::vector<RegisterRow> rows;
    for (const ShiftPattern &pattern : m_patterns) {
        const bool isDuty = pattern.kind == ShiftKind::Duty;
        const QString times = pattern.start.toString(u"HH:mm"_s) + u'–' + pattern.end.toString(u"HH:mm"_s);
        const QString headcount =
            u"%1 / %2 / %3"_s.arg(pattern.staffOnWorkdays).arg(pattern.staffOnRestDays).arg(pattern.staffOnHolidays);
        rows.push_back({pattern.id.value(),
                        {RegisterCell::strong(pattern.code.toString()),
                         {.text = pattern.name.toString()},
                         {.text = isDuty ? times : RosterWords::shiftKind(pattern.kind)},
                         {.text = isDuty ? headcount : QString()},
                         {.text = pattern.active ? tr("in use") : tr("not in use"),
                          .tone = pattern.active ? Tone::Done : Tone::Quiet}}});
    }
    const QSignalBlocker blocker(m_list);
    m_list->showRows(std::move(rows));
    m_list->setMinimumWidth(m_list->horizontalHeader()->length() + m_list->verticalScrollBar()->sizeHint().width());
    if (!m_chosen && m_typed.contains(key())) {
        return; // a new pattern is being typed
    }
    if (!m_chosen || !m_list->choose(m_chosen->value())) {
        m_list->chooseFirst();
    }
    showChosen();
}

void ShiftPatternsDialog::showChosen()
{
    const auto pattern = std::ranges::find(m_patterns, m_list->chosenId(),
                                           [](const ShiftPattern &one) { return std::optional(one.id.value()); });
    if (pattern != m_patterns.end()) {
        noteTyped();
        m_chosen = pattern->id;
        begin(draftOf<ShiftPatternDraft>(*pattern));
    }
}

/// Shows the pattern as it is saved, with what has been typed since.
void ShiftPatternsDialog::begin(const ShiftPatternDraft &start)
{
    m_fields->show(start);
    m_start = m_fields->values();
    m_fields->setTyped(changedBack(m_start, m_typed[key()].toObject()));
    enableTimes();
}

QString ShiftPatternsDialog::key() const
{
    return m_chosen ? QString::number(m_chosen->value()) : u"new"_s;
}

void ShiftPatternsDialog::noteTyped()
{
    const QJsonObject changed = changedFrom(m_start, m_fields->values());
    if (m_start.isEmpty() || changed.isEmpty()) {
        m_typed.remove(key());
    } else {
        m_typed.insert(key(), changed);
    }
}

QString ShiftPatternsDialog::typed()
{
    noteTyped();
    return m_typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(m_typed).toJson(QJsonDocument::Compact));
}

/// Shows a pattern for which something was typed.
void ShiftPatternsDialog::setTyped(const QString &text)
{
    m_fields->setTyped(m_start);
    m_typed = QJsonDocument::fromJson(text.toUtf8()).object();
    if (m_typed.isEmpty()) {
        return;
    }
    const QJsonObject kept = m_typed;
    if (kept.contains(key())) {
        m_fields->setTyped(changedBack(m_start, kept[key()].toObject()));
    } else if (kept.contains(u"new"_s)) {
        startNew();
    } else {
        m_list->choose(kept.begin().key().toLongLong());
    }
    m_note->setText(tr("What you typed here before is back."));
}

/// Starts a new pattern as a copy of the shown one, without code and name.
void ShiftPatternsDialog::startNew()
{
    noteTyped();
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentIndex({});
    m_chosen.reset();
    ShiftPatternDraft fresh = m_fields->draft();
    fresh.id.reset();
    fresh.code.clear();
    fresh.name.clear();
    fresh.sortOrder = m_patterns.empty() ? 1 : m_patterns.back().sortOrder + 1;
    fresh.active = true;
    begin(fresh);
    m_note->clear();
    m_code->setFocus();
}

/// Enables times and headcounts for duties only.
void ShiftPatternsDialog::enableTimes()
{
    for (QWidget *field : m_ofDuty) {
        field->setEnabled(m_fields->draft().kind == ShiftKind::Duty);
    }
}

void ShiftPatternsDialog::chooseColour()
{
    auto *dialog = new QColorDialog(QColor(m_fields->draft().colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, m_colour, [this](const QColor &colour) {
        showColour(*m_colour, colour.name());
        m_keeper->edited();
    });
    dialog->open();
}

void ShiftPatternsDialog::submit()
{
    m_note->clear();
    if (!m_fields->check()) {
        return;
    }
    ShiftPatternDraft draft = m_fields->draft();
    if (draft.kind != ShiftKind::Duty) {
        draft.start = draft.end = QTime(0, 0);
        draft.staffOnWorkdays = draft.staffOnRestDays = draft.staffOnHolidays = 0;
    }
    send([draft](Services &services, const Actor &actor) { return services.roster->savePattern(actor, draft); },
         [this, sent = m_fields->values(), id = draft.id](const Result<ShiftPattern> &saved) {
             m_isReplaced = id && saved->id != *id;
             m_typed.remove(key());
             m_chosen = saved->id;
             m_start = sent;
         });
}

void ShiftPatternsDialog::done(int result)
{
    m_keeper->keepNow();
    SubmitDialog::done(result);
}

void ShiftPatternsDialog::fail(const Error &error)
{
    if (!m_fields->refuse(error)) {
        SubmitDialog::fail(error);
    }
}

void ShiftPatternsDialog::succeed()
{
    m_keeper->forget(*owner());
    m_note->setText(
        m_isReplaced
            ? tr("Saved as a new pattern, because rosters and pages of the log tell of the old one, which is not in "
                 "use any more. Drafts of the roster keep the old one until you choose the new one there.")
            : tr("Saved."));
}

} // namespace dutydesk
