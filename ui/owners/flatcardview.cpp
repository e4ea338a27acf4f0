// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/flatcardview.h"

#include "base/try.h"
#include "common/emptyhint.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/reasonbar.h"
#include "common/registertable.h"
#include "common/services.h"
#include "owners/ownerarchive.h"
#include "owners/ownercardtext.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

FlatCardView::FlatCardView(const Seat &seat, QWidget *parent)
    : LiveView(seat,
               {RecordType::Building, RecordType::Flat, RecordType::Resident, RecordType::Vehicle, RecordType::LogEntry,
                RecordType::StaffMember, RecordType::Centre, RecordType::Erasure},
               parent)
    , m_head(new QLabel(this))
    , m_reason(new ReasonBar(this))
    , m_data(new QLabel(this))
    , m_dwellers(
          new RegisterTable(u"dwellersView"_s, tr("Residents and vehicles"), OwnerCardText::dwellerHeadings(), this))
    , m_history(new RegisterTable(u"flatHistoryView"_s, tr("History"), OwnerCardText::historyHeadings(), this))
    , m_unmask(addButton(tr("&Show in full…"), u"unmaskButton"_s, &FlatCardView::askReason))
    , m_changeFlat(addButton(tr("&Change the flat…"), u"changeFlatButton"_s, &FlatCardView::changeFlat))
    , m_withdrawFlat(addButton(tr("Deactivate the flat"), u"withdrawFlatButton"_s, &FlatCardView::withdrawFlat))
    , m_print(addButton(tr("&Print…"), u"printCardButton"_s, &FlatCardView::print))
    , m_addPerson(addButton(tr("Add a pers&on…"), u"addPersonButton"_s, &FlatCardView::addPerson))
    , m_addVehicle(addButton(tr("Add a vehic&le…"), u"addVehicleButton"_s, &FlatCardView::addVehicle))
    , m_change(addButton(tr("C&hange…"), u"changeDwellerButton"_s, &FlatCardView::changeChosen))
    , m_withdraw(addButton(tr("Deacti&vate"), u"withdrawDwellerButton"_s, &FlatCardView::withdrawChosen))
    , m_personal(new QPushButton(tr("Personal da&ta"), this))
{
    m_head->setObjectName(u"flatHeadLabel"_s);
    m_head->setWordWrap(true);
    Theme::scale(*m_head, TextSize::Heading);
    m_data->setObjectName(u"flatDataLabel"_s);
    m_data->setTextFormat(Qt::RichText);
    m_data->setWordWrap(true);
    // Neither label may force the card to be wider than its room beside the list.
    m_data->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_data->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_data->setAccessibleName(tr("The flat"));
    m_unmask->setIcon(iconOf(Icon::View));
    m_print->setIcon(iconOf(Icon::Print));
    auto *printing = new QAction(tr("Print the file of the flat"), this);
    printing->setShortcut(QKeySequence::Print);
    addAction(printing);
    connect(printing, &QAction::triggered, m_print, &QPushButton::click);
    m_personal->setObjectName(u"personalDataButton"_s);
    m_personal->setMenu(makePersonMenu());
    makeLists();
    makeLayout();
    connect(m_dwellers, &RegisterTable::chosen, this, &FlatCardView::enableActions);
    connect(m_dwellers, &RegisterTable::opened, this, &FlatCardView::changeChosen);
    connect(m_history, &RegisterTable::opened, this, &FlatCardView::openLine);
    forget();
}

QPushButton *FlatCardView::addButton(const QString &label, const QString &name, void (FlatCardView::*act)())
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QMenu *FlatCardView::makePersonMenu()
{
    auto *menu = new QMenu(this);
    QAction *sheet = menu->addAction(iconOf(Icon::Print), tr("&Own data sheet…"), this, &FlatCardView::askForOwnData);
    sheet->setObjectName(u"ownDataAction"_s);
    QAction *request =
        menu->addAction(iconOf(Icon::Add), tr("&Register a request…"), this, &FlatCardView::registerRequest);
    request->setObjectName(u"registerRequestAction"_s);
    return menu;
}

void FlatCardView::makeLists()
{
    m_dwellers->wrapText();
    m_dwellers->stretch(3);
    m_nobodyHint = hintWhenEmpty(*m_dwellers, {});
    m_history->wrapText();
    m_history->stretch(2);
    m_history->setToolTip(tr("Enter goes to the page of the log."));
    m_nothingHint = hintWhenEmpty(*m_history, {});
}

/// Hints that a list is empty appear only once the flat is read.
void FlatCardView::showHints()
{
    m_nobodyHint->setText(
        m_shown
            ? tr("No residents yet. Add owners, household members, tenants and emergency contacts, and their vehicles.")
            : QString());
    m_nothingHint->setText(
        m_shown ? tr("No history yet. Duty log lines with this unit number appear here, newest first.") : QString());
}

void FlatCardView::makeLayout()
{
    auto *ofFlat = new FlowLayout;
    for (QPushButton *button : {m_unmask, m_changeFlat, m_withdrawFlat, m_print}) {
        ofFlat->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_head);
    layout->addLayout(ofFlat);
    layout->addWidget(m_reason);
    layout->addWidget(makeScroll(), 1);
}

/// On a small screen or with large letters the card scrolls, so that its parts keep a usable height.
QWidget *FlatCardView::makeScroll()
{
    constexpr int mostRows = 12; // a longer history scrolls by itself
    m_dwellers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_dwellers->keepRowsInSight(mostRows);
    m_history->keepRowsInSight(mostRows);
    auto *content = new QWidget;
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_addPerson, m_addVehicle, m_change, m_withdraw, m_personal}) {
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_data);
    layout->addWidget(m_dwellers);
    layout->addLayout(buttons);
    layout->addWidget(m_history, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"flatCardScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void FlatCardView::showFlat(std::optional<FlatId> flat)
{
    m_flat = flat;
    forget();
    readAgain();
}

void FlatCardView::forget()
{
    ++m_turn;
    m_shown.reset();
    m_reason->close();
    m_head->setText(m_flat ? QString() : tr("Choose a flat to see its file."));
    m_data->clear();
    m_dwellers->showRows({});
    m_history->showRows({});
    showHints();
    enableActions();
}

void FlatCardView::read()
{
    if (!m_flat) {
        return;
    }
    ask(
        [flat = *m_flat](Services &services, const Actor &actor) -> Result<Shown> {
            TRY(const FlatCard card, services.owners->card(actor, flat));
            TRY(const std::vector<HistoryLine> history, services.owners->history(actor, flat));
            TRY(const std::vector<Building> buildings, services.owners->buildings(actor));
            TRY(const bool sensitive, services.owners->keepsSensitiveData());
            return Shown{card, history, buildings, sensitive};
        },
        [this](const Shown &shown) { take(shown); },
        [this](const Error &error) {
            forget();
            m_seat.notifier.showError(error);
        });
}

void FlatCardView::clear()
{
    m_flat.reset();
    forget();
}

void FlatCardView::take(const Shown &shown)
{
    // Data that is shown in full stays so while nothing of it has changed.
    const auto isOf = [](const HistoryLine &clear, const HistoryLine &line) { return masked(clear) == line; };
    const bool staysClear = m_shown && m_shown->card.isClear && masked(m_shown->card) == shown.card
                            && std::ranges::equal(m_shown->history, shown.history, isOf);
    if (staysClear) {
        m_shown->buildings = shown.buildings;
        m_shown->keepsSensitiveData = shown.keepsSensitiveData;
    } else {
        m_shown = shown;
    }
    showCard();
}

void FlatCardView::showCard()
{
    const FlatCard &card = m_shown->card;
    const QString name = card.building.name;
    const QString unit = card.unit.toString();
    m_head->setText(name.isEmpty() ? unit : tr("%1 · %2").arg(unit, name));
    m_data->setText(Theme::formStyle() + OwnerCardText::flat(card, m_shown->keepsSensitiveData));
    m_dwellers->showRows(OwnerCardText::dwellers(card));
    m_history->showRows(OwnerCardText::history(m_shown->history, m_seat.clock.zone()));
    showHints();
    enableActions();
}

void FlatCardView::enableActions()
{
    const auto &actor = m_seat.session.actor();
    const bool mayChange =
        m_shown && actor && actor->may(Right::ChangeArchive) && m_shown->card.flat.state == ArchiveState::Active;
    const bool maySee = m_shown && actor && actor->may(Right::UnmaskOwners);
    const Resident *resident = chosenResident();
    const Vehicle *vehicle = chosenVehicle();
    const bool isActive =
        (resident && resident->state == ArchiveState::Active) || (vehicle && vehicle->state == ArchiveState::Active);
    m_unmask->setEnabled(maySee && !m_shown->card.isClear);
    m_print->setEnabled(m_shown.has_value());
    m_changeFlat->setEnabled(mayChange);
    m_withdrawFlat->setEnabled(mayChange);
    m_addPerson->setEnabled(mayChange);
    m_addVehicle->setEnabled(mayChange);
    m_change->setEnabled(mayChange && isActive);
    m_withdraw->setEnabled(mayChange && isActive);
    m_personal->setEnabled(maySee && resident && isActive);
}

const Resident *FlatCardView::chosenResident() const
{
    const std::optional<qint64> place = m_shown ? m_dwellers->chosenId() : std::nullopt;
    const bool isOne = place && *place < static_cast<qint64>(m_shown->card.residents.size());
    return isOne ? &m_shown->card.residents[static_cast<std::size_t>(*place)] : nullptr;
}

const Vehicle *FlatCardView::chosenVehicle() const
{
    const std::optional<qint64> place = m_shown ? m_dwellers->chosenId() : std::nullopt;
    if (!place || chosenResident()) {
        return nullptr;
    }
    const std::size_t index = static_cast<std::size_t>(*place) - m_shown->card.residents.size();
    return index < m_shown->card.vehicles.size() ? &m_shown->card.vehicles[index] : nullptr;
}

} // namespace dutydesk
