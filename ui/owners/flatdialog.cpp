// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/flatdialog.h"

#include "base/halfwidth.h"
#include "base/unitnumber.h"
#include "common/services.h"
#include "owners/ownerarchive.h"
#include "owners/ownerwords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <cmath>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
void addChoices(QComboBox &box, QString (*word)(T))
{
    for (int i = 0; i <= lastEnumerator<T>; ++i) {
        box.addItem(word(static_cast<T>(i)));
    }
}

FlatDraft startOf(const FlatDialog::Start &start)
{
    if (start.flat) {
        return draftOf<FlatDraft>(*start.flat);
    }
    return {.building = start.building.value_or(start.buildings.front().id), .entrance = start.entrance, .number = {}};
}

} // namespace

FlatDialog::FlatDialog(Gateway &gateway, Session &session, const Start &start, QWidget *parent)
    : ArchiveDialog(gateway, session, start.flat ? tr("Change the flat") : tr("New flat"), u"flatDialog"_s, parent)
    , m_start(start)
    , m_building(new QComboBox(this))
    , m_use(new QComboBox(this))
    , m_fitOut(new QComboBox(this))
{
    const FlatDraft draft = startOf(start);
    FieldForm &numbers = addForm();
    FieldForm &state = addForm();
    makeNumbers(numbers, draft);
    makeState(state, draft);
    makePersonal(state);
    setProblems(numbers, state);
    m_number->setFocus();
    connect(m_number, &QLineEdit::editingFinished, this, &FlatDialog::takeWholeNumber);
}

void FlatDialog::makeNumbers(FieldForm &form, const FlatDraft &draft)
{
    m_form = &form;
    m_building->setObjectName(u"flatBuildingBox"_s);
    for (const Building &building : m_start.buildings) {
        m_building->addItem(u"%1 %2"_s.arg(building.number.toString(), building.name).trimmed(), building.id.value());
    }
    m_building->setCurrentIndex(m_building->findData(draft.building.value()));
    m_number = form.addLine(tr("&Flat number"), u"flatNumberEdit"_s,
                            tr("502, or the whole unit number in any writing: 3-1-502."));
    m_number->setText(draft.number);
    form.addField(tr("&Building"), m_building);
    m_entrance = form.addLine(tr("&Entrance"), u"flatEntranceEdit"_s, tr("Empty where the building has only one."));
    m_entrance->setText(draft.entrance);
    m_floor = addLine(form, tr("F&loor"), u"floorEdit"_s, draft.floor ? QString::number(*draft.floor) : QString());
    m_floor->setInputMethodHints(Qt::ImhPreferNumbers);
    m_layout = addLine(form, tr("La&yout"), u"layoutEdit"_s, draft.layout);
    m_grossArea = addArea(form, tr("&Gross area"), u"grossAreaBox"_s, draft.grossArea);
    m_innerArea = addArea(form, tr("&Inner area"), u"innerAreaBox"_s, draft.innerArea);
}

void FlatDialog::makeState(FieldForm &form, const FlatDraft &draft)
{
    m_use->setObjectName(u"flatUseBox"_s);
    addChoices(*m_use, &OwnerWords::use);
    m_use->setCurrentIndex(static_cast<int>(draft.use));
    form.addField(tr("&Use"), m_use);
    m_deliveredOn = addDate(form, tr("&Handed over on"), u"deliveredEdit"_s, draft.deliveredOn);
    m_movedInOn = addDate(form, tr("&Moved in on"), u"movedInEdit"_s, draft.movedInOn);
    m_fitOut->setObjectName(u"fitOutBox"_s);
    addChoices(*m_fitOut, &OwnerWords::fitOut);
    m_fitOut->setCurrentIndex(static_cast<int>(draft.fitOut));
    form.addField(tr("Fit-ou&t"), m_fitOut);
    m_fitOutUntil = addDate(form, tr("Fit-out u&ntil"), u"fitOutUntilEdit"_s, draft.fitOutUntil);
    m_fitOutNote = addLine(form, tr("Fi&rm and permit"), u"fitOutNoteEdit"_s, draft.fitOutNote);
}

void FlatDialog::makePersonal(FieldForm &form)
{
    const Flat *flat = m_start.flat ? &*m_start.flat : nullptr;
    m_keysHeld = addPersonal(form, tr("&Keys held"), u"keysHeldEdit"_s, flat ? flat->keysHeld : QString());
    if (m_start.keepsSensitiveData) {
        m_specialCare =
            addPersonal(form, tr("S&pecial care"), u"specialCareEdit"_s, flat ? flat->specialCare : QString());
        m_careConsentOn = addDate(form, tr("&Consent given on"), u"careConsentEdit"_s,
                                  flat ? flat->careConsentOn : std::optional<QDate>());
    }
    m_note = addPersonal(form, tr("N&ote"), u"flatNoteEdit"_s, flat ? flat->note : QString());
}

void FlatDialog::setProblems(FieldForm &numbers, FieldForm &state)
{
    setProblem(u"number"_s, numbers, m_number, tr("Please enter the number of the flat, such as 502."));
    setProblem(u"number"_s, numbers, m_number,
               tr("Please enter the number of the flat alone, such as 502, and choose its building below."));
    setProblem(u"taken"_s, numbers, m_number, tr("There is a flat of this number already."));
    setProblem(u"entrance"_s, numbers, m_entrance, tr("Please enter one or two digits, or a letter."));
    setProblem(u"floor"_s, numbers, m_floor, tr("Please enter a floor from -9 to 199."));
    setProblem(u"inner_area"_s, numbers, m_innerArea, tr("The inner area cannot be larger than the gross area."));
    const QString stars = tr("Please write it without stars: those stand for masked data.");
    setProblem(u"keys_held"_s, state, m_keysHeld, stars);
    setProblem(u"note"_s, state, m_note, stars);
    if (m_specialCare) {
        setProblem(u"special_care"_s, state, m_specialCare, stars);
        setProblem(u"care_consent_on"_s, state, m_careConsentOn,
                   tr("Special care is kept only with consent: please enter the day of it."));
    }
}

QDoubleSpinBox *FlatDialog::addArea(FieldForm &form, const QString &label, const QString &name, int hundredths)
{
    constexpr double largest = 99999.99;
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, largest);
    box->setSuffix(tr(" m²"));
    box->setSpecialValueText(tr("not known"));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setValue(double(hundredths) / 100);
    form.addField(label, box);
    return box;
}

/// Where somebody typed 3-1-502, the building and the entrance are told too. The number of the building that is
/// missing, where it is.
std::optional<QString> FlatDialog::takeWholeNumber()
{
    const std::optional<UnitNumber> unit = UnitNumber::from(m_number->text());
    if (!unit) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < m_start.buildings.size(); ++i) {
        if (m_start.buildings[i].number.toString() == unit->building) {
            m_building->setCurrentIndex(static_cast<int>(i));
            m_entrance->setText(unit->entrance.isEmpty() ? m_entrance->text() : unit->entrance);
            m_number->setText(unit->number);
            return std::nullopt;
        }
    }
    return unit->building;
}

/// What is no number is far out of range, and refused so.
std::optional<int> FlatDialog::floor() const
{
    const QString typed = toHalfWidth(m_floor->text()).trimmed();
    bool isNumber = false;
    const int floor = typed.toInt(&isNumber);
    return typed.isEmpty() ? std::nullopt : std::optional(isNumber ? floor : std::numeric_limits<int>::max());
}

FlatDraft FlatDialog::draft() const
{
    const auto hundredths = [](const QDoubleSpinBox *box) { return static_cast<int>(std::lround(box->value() * 100)); };
    FlatDraft draft{.building = BuildingId(m_building->currentData().toLongLong()),
                    .entrance = m_entrance->text(),
                    .number = m_number->text(),
                    .floor = floor(),
                    .layout = m_layout->text(),
                    .grossArea = hundredths(m_grossArea),
                    .innerArea = hundredths(m_innerArea),
                    .use = static_cast<FlatUse>(m_use->currentIndex()),
                    .deliveredOn = m_deliveredOn->date(),
                    .movedInOn = m_movedInOn->date(),
                    .fitOut = static_cast<FitOut>(m_fitOut->currentIndex()),
                    .fitOutUntil = m_fitOutUntil->date(),
                    .fitOutNote = m_fitOutNote->text(),
                    .keysHeld = personal(m_keysHeld),
                    .note = personal(m_note)};
    if (m_specialCare) {
        draft.specialCare = personal(m_specialCare);
        draft.careConsentOn = m_careConsentOn->date();
    }
    return draft;
}

void FlatDialog::submit()
{
    const std::optional<QString> missing = takeWholeNumber();
    if (!startChecking()) {
        return;
    }
    if (missing) {
        m_form->refuse(m_number, tr("There is no building %1. It is added under New building.").arg(*missing));
        return;
    }
    const std::optional<FlatId> id = m_start.flat ? std::optional(m_start.flat->id) : std::nullopt;
    send(
        [id, draft = draft()](Services &services, const Actor &actor) {
            return id ? services.owners->change(actor, *id, draft) : services.owners->add(actor, draft);
        },
        [this](const Result<Flat> &flat) { Q_EMIT saved(flat->id); });
}

} // namespace dutydesk
