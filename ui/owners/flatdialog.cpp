// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/halfwidth.h"
#include "base/unitnumber.h"
#include "owners/ownerarchive.h"
#include "owners/ownerdialogs.h"
#include "owners/ownerwords.h"

#include <QDoubleSpinBox>

#include <cmath>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

FlatDraft draftOf(const OwnerDialogs::FlatStart &start)
{
    if (start.flat) {
        return dutydesk::draftOf<FlatDraft>(*start.flat);
    }
    return {.building = start.building.value_or(start.buildings.front().id), .entrance = start.entrance, .number = {}};
}

void addArea(DraftForm<FlatDraft> &form, int FlatDraft::*hundredths, const FieldWords &words)
{
    constexpr double largest = 99999.99;
    auto *box = new QDoubleSpinBox(form.owner());
    box->setRange(0, largest);
    box->setSuffix(OwnerDialogs::tr(" m²"));
    box->setSpecialValueText(OwnerDialogs::tr("not known"));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    form.bind(
        hundredths, box, words, [](const QDoubleSpinBox *shown) { return int(std::lround(shown->value() * 100)); },
        [](QDoubleSpinBox *shown, int area) { shown->setValue(double(area) / 100); });
}

/// Text that is not a number becomes a floor out of range, so that the service refuses it.
std::optional<int> floorOf(const QLineEdit *edit)
{
    const QString typed = toHalfWidth(edit->text()).trimmed();
    bool isNumber = false;
    const int floor = typed.toInt(&isNumber);
    return typed.isEmpty() ? std::nullopt : std::optional(isNumber ? floor : std::numeric_limits<int>::max());
}

/// Splits a full number such as 3-1-502 into building, entrance and flat. Returns the building's number if there is no
/// such building.
std::optional<QString> takeWholeNumber(DraftForm<FlatDraft> &form, const std::vector<Building> &buildings)
{
    FlatDraft draft = form.draft();
    const std::optional<UnitNumber> unit = UnitNumber::from(draft.number);
    if (!unit) {
        return std::nullopt;
    }
    const auto building =
        std::ranges::find_if(buildings, [&](const Building &one) { return one.number.toString() == unit->building; });
    if (building == buildings.end()) {
        return unit->building;
    }
    draft.building = building->id;
    draft.entrance = unit->entrance.isEmpty() ? draft.entrance : unit->entrance;
    draft.number = unit->number;
    form.show(draft);
    return std::nullopt;
}

} // namespace

void OwnerDialogs::addNumbers(DraftForm<FlatDraft> &form, const FlatStart &start)
{
    std::vector<std::pair<QString, BuildingId>> buildings;
    for (const Building &building : start.buildings) {
        buildings.emplace_back(building.title(), building.id);
    }
    form.line(&FlatDraft::number,
              {tr("&Flat number"), u"flatNumberEdit"_s, tr("502, or the full unit number, such as 3-1-502."),
               tr("Please enter the number of the flat alone, such as 502, and choose its building below."),
               tr("There is a flat of this number already.")});
    form.choice(&FlatDraft::building, buildings, {tr("&Building"), u"flatBuildingBox"_s});
    form.line(&FlatDraft::entrance,
              {tr("&Entrance"), u"flatEntranceEdit"_s, tr("Empty where the building has only one."),
               tr("Please enter one or two digits, or a letter.")});
    auto *floor = new QLineEdit(form.owner());
    floor->setInputMethodHints(Qt::ImhPreferNumbers);
    form.bind(&FlatDraft::floor, floor, {tr("F&loor"), u"floorEdit"_s, {}, tr("Please enter a floor from -9 to 199.")},
              &floorOf, [](QLineEdit *edit, std::optional<int> number) {
                  edit->setText(number ? QString::number(*number) : QString());
              });
    form.line(&FlatDraft::layout, {tr("La&yout"), u"layoutEdit"_s});
    addArea(form, &FlatDraft::grossArea, {tr("&Gross area"), u"grossAreaBox"_s});
    addArea(form, &FlatDraft::innerArea,
            {tr("&Inner area"), u"innerAreaBox"_s, {}, tr("The inner area cannot be larger than the gross area.")});
}

void OwnerDialogs::addState(DraftForm<FlatDraft> &form, const FlatStart &start)
{
    const QString stars = tr("Please leave out stars: they stand for masked data.");
    const auto shown = [&](QString Flat::*member) { return start.flat ? *start.flat.*member : QString(); };
    form.choice(&FlatDraft::use, &OwnerWords::use, {tr("&Use"), u"flatUseBox"_s});
    form.date(&FlatDraft::deliveredOn, {tr("&Handed over on"), u"deliveredEdit"_s});
    form.date(&FlatDraft::movedInOn, {tr("&Moved in on"), u"movedInEdit"_s});
    form.choice(&FlatDraft::fitOut, &OwnerWords::fitOut, {tr("Fit-ou&t"), u"fitOutBox"_s});
    form.date(&FlatDraft::fitOutUntil, {tr("Fit-out u&ntil"), u"fitOutUntilEdit"_s});
    form.line(&FlatDraft::fitOutNote, {tr("Fi&rm and permit"), u"fitOutNoteEdit"_s});
    form.personal(&FlatDraft::keysHeld, shown(&Flat::keysHeld), {tr("&Keys held"), u"keysHeldEdit"_s, {}, stars});
    if (start.keepsSensitiveData) {
        form.personal(&FlatDraft::specialCare, shown(&Flat::specialCare),
                      {tr("S&pecial care"), u"specialCareEdit"_s, {}, stars});
        form.date(&FlatDraft::careConsentOn, {tr("&Consent given on"),
                                              u"careConsentEdit"_s,
                                              {},
                                              tr("Special care needs consent: please enter its date.")});
    }
    form.personal(&FlatDraft::note, shown(&Flat::note), {tr("N&ote"), u"flatNoteEdit"_s, {}, stars});
}

RecordDialog *OwnerDialogs::flat(const Seat &seat, const FlatStart &start, QWidget *parent)
{
    const QString title = start.flat ? tr("Change the flat") : tr("New flat");
    auto *dialog = new RecordDialog(seat, title, u"flatDialog"_s, parent);
    auto &form = dialog->addForm(draftOf(start));
    addNumbers(form, start);
    form.continueIn(dialog->addColumn());
    addState(form, start);
    auto *number = dialog->findChild<QLineEdit *>(u"flatNumberEdit"_s);
    QObject::connect(number, &QLineEdit::editingFinished, dialog,
                     [&form, start] { takeWholeNumber(form, start.buildings); });
    dialog->checks([&form, start, number] {
        const std::optional<QString> missing = takeWholeNumber(form, start.buildings);
        return !missing || form.refuse(number, tr("There is no building %1. Add it with New building.").arg(*missing));
    });
    dialog->saves(&Services::owners, start.flat, form);
    return dialog;
}

} // namespace dutydesk
