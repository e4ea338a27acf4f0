// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilitiesview.h"

#include "base/try.h"
#include "common/emptyhint.h"
#include "common/icons.h"
#include "common/registerexport.h"
#include "common/registertable.h"
#include "common/services.h"
#include "facilities/facilitydialogs.h"
#include "facilities/facilitytext.h"
#include "owners/filterrow.h"
#include "owners/ownerarchive.h"
#include "owners/ownerwords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What the list can be narrowed to besides the states themselves.
enum Choice { All = -1, InspectionDue = -2, OutOfUse = -3 };

} // namespace

FacilitiesView::FacilitiesView(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_filter(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_list(new RegisterTable(u"facilitiesView"_s, tr("Common facilities"), FacilityText::headings(), this))
    , m_head(new QLabel(this))
    , m_details(new QLabel(this))
    , m_history(new RegisterTable(u"facilityHistoryView"_s, tr("History"), FacilityText::historyHeadings(), this))
    , m_new(makeButton(tr("&New facility…"), u"newFacilityButton"_s, &FacilitiesView::openNew))
    , m_change(makeButton(tr("C&hange…"), u"changeFacilityButton"_s, &FacilitiesView::openChange))
    , m_event(makeButton(tr("Note an &event…"), u"facilityEventButton"_s, &FacilitiesView::openEvent))
    , m_active(makeButton(tr("Take &out of use"), u"facilityActiveButton"_s, &FacilitiesView::toggleActive))
{
    hintWhenEmpty(*m_list, tr("No facility is here. Lifts, pumps, hydrants, gates and all else that everybody shares "
                              "belong here; Ctrl+N adds one."));
    hintWhenEmpty(*m_history, tr("Faults, repairs and inspections stand here, the newest first."));
    m_list->stretch(0);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_list);
    parts->addWidget(makeDetail());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeFilterRow());
    layout->addWidget(parts, 1);
    auto *add = new QAction(tr("New facility"), this);
    add->setShortcut(QKeySequence::New);
    addAction(add);
    connect(add, &QAction::triggered, m_new, &QPushButton::click);
    connect(m_filter, &QLineEdit::textChanged, this, &FacilitiesView::showList);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FacilitiesView::showList);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FacilitiesView::showList);
    connect(m_list, &RegisterTable::chosen, this, &FacilitiesView::showChosen);
    connect(m_list, &RegisterTable::opened, this, &FacilitiesView::openEvent);
    connect(&m_seat.gateway, &Gateway::changed, this, &FacilitiesView::reload);
    connect(&m_seat.session, &Session::changed, this, &FacilitiesView::reload);
    clear();
}

QPushButton *FacilitiesView::makeButton(const QString &label, const QString &name, void (FacilitiesView::*act)())
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *FacilitiesView::makeFilterRow()
{
    auto *row = new FilterRow(this);
    row->add(tr("&Look for"), m_filter, u"facilityFilterEdit"_s, 1);
    row->add(tr("&Kind"), m_kind, u"facilityKindFilter"_s);
    row->add(tr("&State"), m_state, u"facilityStateFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->addItem(tr("all"), All);
    for (int i = 0; i <= lastEnumerator<FacilityState>; ++i) {
        m_state->addItem(OwnerWords::facilityState(static_cast<FacilityState>(i)), i);
    }
    m_state->addItem(tr("inspection due"), InspectionDue);
    m_state->addItem(tr("out of use"), OutOfUse);
    m_new->setIcon(iconOf(Icon::Add));
    row->addButton(m_new);
    row->addButton(RegisterExport::makeButton(*this, [this] {
        RegisterExport::save(m_seat.gateway, m_seat.notifier, *this,
                             RegisterExport::shownIn(*m_list, tr("Common facilities")));
    }));
    return row;
}

QWidget *FacilitiesView::makeDetail()
{
    m_head->setObjectName(u"facilityHeadLabel"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    Theme::scale(*m_head, TextSize::Heading);
    m_details->setObjectName(u"facilityDetailsLabel"_s);
    m_details->setTextFormat(Qt::RichText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("The facility"));
    m_history->wrapText();
    m_history->stretch(1);
    auto *detail = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_event, m_change, m_active}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->addWidget(m_head);
    layout->addWidget(m_details);
    layout->addWidget(m_history, 1);
    layout->addLayout(buttons);
    return detail;
}

void FacilitiesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        reload();
    }
}

void FacilitiesView::showFacility(FacilityId facility)
{
    m_wanted = facility;
    if (!m_isStale) {
        take(m_contents);
    }
}

void FacilitiesView::reload()
{
    m_isStale = true;
    if (!m_seat.session.actor()) {
        clear();
        return;
    }
    if (!isVisible()) {
        return;
    }
    m_seat.gateway.ask(
        this,
        [](Services &services) -> Result<Contents> {
            TRY(const std::vector<FacilityLine> facilities, services.facilities->facilities());
            TRY(const std::vector<Building> buildings, services.owners->buildings());
            return Contents{facilities, buildings};
        },
        [this](Result<Contents> contents) {
            if (!m_seat.session.actor()) { // locked meanwhile
                return;
            }
            if (contents) {
                take(*std::move(contents));
            } else {
                clear();
                m_seat.notifier.showError(contents.error());
            }
        });
}

void FacilitiesView::take(Contents contents)
{
    m_isStale = false;
    m_contents = std::move(contents);
    showKinds();
    if (m_wanted) {
        m_filter->clear();
        m_kind->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
    }
    showList();
    if (const auto wanted = std::exchange(m_wanted, {})) {
        m_list->choose(wanted->value());
        m_list->setFocus(Qt::OtherFocusReason);
    }
    showChosen();
}

void FacilitiesView::clear()
{
    m_contents = {};
    m_list->showRows({});
    showChosen();
}

QStringList FacilitiesView::kinds() const
{
    QStringList kinds;
    for (const FacilityLine &line : m_contents.facilities) {
        if (!line.facility.kind.isEmpty() && !kinds.contains(line.facility.kind)) {
            kinds.append(line.facility.kind);
        }
    }
    return kinds;
}

void FacilitiesView::showKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QString chosen = m_kind->currentIndex() > 0 ? m_kind->currentText() : QString();
    m_kind->clear();
    m_kind->addItem(tr("all"));
    m_kind->addItems(kinds());
    m_kind->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_kind->findText(chosen)));
}

void FacilitiesView::showList()
{
    std::vector<RegisterTable::Row> rows;
    for (const FacilityLine &line : m_contents.facilities) {
        if (isWanted(line)) {
            rows.push_back(FacilityText::row(line, m_seat.clock.today()));
        }
    }
    m_list->showRows(std::move(rows));
}

bool FacilitiesView::isWanted(const FacilityLine &line) const
{
    const Facility &facility = line.facility;
    if (m_kind->currentIndex() > 0 && m_kind->currentText() != facility.kind) {
        return false;
    }
    const int choice = m_state->currentData().toInt();
    const bool hasState = choice == All || (choice == InspectionDue && line.inspectionIsDue)
                          || (choice == OutOfUse && !facility.active)
                          || (choice >= 0 && facility.active && choice == static_cast<int>(facility.state));
    const QString typed = m_filter->text().trimmed();
    const QString words =
        QStringList{line.building, facility.place, facility.name.toString(), facility.kind, facility.maintainer}.join(
            u' ');
    return hasState && (typed.isEmpty() || words.contains(typed, Qt::CaseInsensitive));
}

const FacilityLine *FacilitiesView::chosen() const
{
    const std::optional<qint64> id = m_list->chosenId();
    const auto found = std::ranges::find_if(
        m_contents.facilities, [&](const FacilityLine &line) { return id && line.facility.id.value() == *id; });
    return found == m_contents.facilities.end() ? nullptr : &*found;
}

void FacilitiesView::showChosen()
{
    const FacilityLine *line = chosen();
    const bool mayChange = m_seat.session.actor() && m_seat.session.actor()->may(Right::ChangeArchive);
    m_new->setEnabled(mayChange);
    for (QPushButton *button : {m_change, m_event, m_active}) {
        button->setEnabled(line && mayChange);
    }
    m_active->setText(line && !line->facility.active ? tr("Bring back int&o use") : tr("Take &out of use"));
    m_head->setText(line ? line->facility.name.toString() : tr("Choose a facility to see what is known of it."));
    m_details->setText(line ? FacilityText::details(*line, m_seat.clock.today()) : QString());
    if (!line) {
        m_history->showRows({});
        return;
    }
    m_seat.gateway.ask(
        this, [id = line->facility.id](Services &services) { return services.facilities->history(id); },
        [this, id = line->facility.id](const Result<std::vector<FacilityEventLine>> &events) {
            if (!chosen() || chosen()->facility.id != id) { // another one meanwhile, or locked
                return;
            }
            if (events) {
                m_history->showRows(FacilityText::history(*events, m_seat.clock.zone()));
            } else {
                m_seat.notifier.showError(events.error());
            }
        });
}

void FacilitiesView::openNew()
{
    auto *dialog = FacilityDialogs::facility(m_seat, m_contents.buildings, kinds(), {}, this);
    connect(dialog, &RecordDialog::saved, this, [this](qint64 facility) {
        m_wanted = FacilityId(facility);
        reload();
    });
    dialog->open();
}

void FacilitiesView::openChange()
{
    if (const FacilityLine *line = chosen()) {
        FacilityDialogs::facility(m_seat, m_contents.buildings, kinds(), line->facility, this)->open();
    }
}

void FacilitiesView::openEvent()
{
    if (const FacilityLine *line = chosen(); line && m_event->isEnabled()) {
        auto *dialog = FacilityDialogs::event(m_seat, line->facility, this);
        connect(dialog, &QDialog::accepted, this, [this] { m_seat.notifier.showMessage(tr("The event is noted.")); });
        dialog->open();
    }
}

void FacilitiesView::toggleActive()
{
    const FacilityLine *line = chosen();
    if (!line || !m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.change(
        this,
        [id = line->facility.id, active = !line->facility.active, actor = *m_seat.session.actor()](Services &services) {
            return services.facilities->setActive(actor, id, active);
        },
        [this](const Result<Facility> &changed) {
            if (!changed) {
                m_seat.notifier.showError(changed.error());
            }
        });
}

} // namespace dutydesk
