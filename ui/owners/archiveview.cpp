// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/archiveview.h"

#include "base/try.h"
#include "common/registerfilters.h"
#include "import/ownerimportdialog.h"
#include "owners/flatcardview.h"
#include "owners/ownerdialogs.h"
#include "owners/ownerexportdialog.h"
#include "owners/ownerwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace dutydesk {

using namespace Qt::StringLiterals;

ArchiveView::ArchiveView(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, &session = seat.session] { return describe(this, session); }, parent)
    , m_tree(new BuildingTree(this))
    , m_card(new FlatCardView(seat, this))
    , m_emptyPage(makeEmptyPage())
{
    splitter()->insertWidget(0, makeTreePart());
    splitter()->addWidget(m_card);
    const int em = fontMetrics().averageCharWidth();
    splitter()->setSizes({32 * em, 56 * em, 80 * em}); // so that the list is wide enough for the owners
    splitter()->setStretchFactor(0, 2);
    splitter()->setStretchFactor(1, 3);
    splitter()->setStretchFactor(2, 5);
    layout()->addWidget(m_emptyPage);
    m_emptyPage->hide();
    connect(&filters(), &RegisterFilters::changed, this, [this] {
        if (!filters().typed().isEmpty()) { // a typed text is searched in all buildings
            const QSignalBlocker quiet(m_tree);
            m_tree->chooseAll();
        }
        enableActions();
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ArchiveView::followTree);
    connect(m_tree, &QTreeWidget::itemClicked, &filters(), &RegisterFilters::clear); // a click on the chosen row too
    connect(m_card, &FlatCardView::historyWanted, this, &ArchiveView::historyWanted);
    enableActions();
}

// NOLINTNEXTLINE(readability-function-size): a description is one value
Register<FlatInArchive> ArchiveView::describe(ArchiveView *view, Session &session)
{
    using Line = FlatInArchive;
    constexpr Right change = Right::ChangeArchive;
    return {
        .frame = {.name = u"flatsView"_s,
                  .title = tr("Flats"),
                  .shows = {RecordType::Building, RecordType::Flat, RecordType::Resident, RecordType::Erasure},
                  .emptyHint = tr("No flats yet. Press Ctrl+N to add one."),
                  .searchName = u"archiveFilterEdit"_s,
                  .searchHint = tr("unit in any notation, such as 3-502, or the owner's surname"),
                  .stretched = 1,
                  .filtersAcross = true,
                  .choosesFirst = false,
                  .hasPrintKey = false,
                  .takeOut = OwnerExportDialog::takeOut(session)},
        .id = [](const Line &line) { return line.flat.id.value(); },
        .columns = {{tr("Unit"), [](const Line &line) { return RegisterCell::strong(line.flat.unit.toString()); }},
                    {tr("Owner"), [](const Line &line) { return line.owners.join(tr(", ", "between names")); }},
                    {tr("Use"), [](const Line &line) { return OwnerWords::use(line.flat.use); }},
                    {tr("Floor"),
                     [](const Line &line) {
                         return line.flat.floor ? RegisterCell::figure(*line.flat.floor) : RegisterCell();
                     }},
                    {tr("Area (m²)"),
                     [](const Line &line) {
                         return line.flat.grossArea == 0 ? RegisterCell()
                                                         : RegisterCell::figure(line.flat.grossArea / 100.0, 2);
                     }},
                    {tr("Fit-out"),
                     [](const Line &line) {
                         return line.flat.fitOut == FitOut::None
                                    ? RegisterCell()
                                    : RegisterCell{.text = OwnerWords::fitOut(line.flat.fitOut),
                                                   .tone = line.flat.fitOut == FitOut::UnderWay ? Tone::Warning
                                                                                                : Tone::Quiet};
                     }}},
        .filters = {{{tr("Use"), u"flatUseFilter"_s}, [](const Line &line) { return OwnerWords::use(line.flat.use); }},
                    {{tr("Fit-out"), u"fitOutFilter"_s},
                     [](const Line &line) { return OwnerWords::fitOut(line.flat.fitOut); }}},
        .acts = {{{.label = tr("New &building…"), .name = u"newBuildingButton"_s, .right = change, .wantsLine = false},
                  [view](const Line *) { view->openBuilding({}); }},
                 {{tr("&New flat…"), u"newFlatButton"_s, change, Icon::Add, QKeySequence::New, false},
                  [view](const Line *) { view->newFlat(); },
                  [view](const Line *) { return !view->m_buildings.empty(); }},
                 {{tr("&Import…"), u"importButton"_s, Right::ImportArchive, Icon::Import, {}, false},
                  [view](const Line *) { view->openImport(); }}},
        .admits =
            [view](const Line &line) {
                return !view->filters().typed().isEmpty()
                       || view->m_tree->includes(line.building, line.flat.unit.entrance);
            },
        .matches = [view](const Line &line, const QString &typed) { return view->matches(line, typed); }};
}

QPushButton *ArchiveView::makeButton(const QString &label, const QString &name, std::function<void()> act)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, std::move(act));
    return button;
}

QWidget *ArchiveView::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *hint = new QLabel(tr("The owner archive is empty. It holds one file for each flat: areas, owners and "
                               "household, tenants, vehicles, and what happened. Start with the first building."),
                            page);
    hint->setObjectName(u"emptyArchiveHint"_s);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(
        makeButton(tr("&Enter the first building…"), u"firstBuildingButton"_s, [this] { openBuilding({}); }));
    buttons->addWidget(makeButton(tr("Impor&t from a spreadsheet…"), u"firstImportButton"_s, [this] { openImport(); }));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(hint);
    layout->addLayout(buttons);
    layout->addStretch();
    return page;
}

QWidget *ArchiveView::makeTreePart()
{
    auto *part = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    m_changeBuilding = makeButton(tr("Chang&e…"), u"changeBuildingButton"_s, [this] {
        const auto chosen = std::ranges::find_if(
            m_buildings, [this](const BuildingOutline &one) { return one.building.id == m_tree->building(); });
        if (chosen != m_buildings.end()) {
            openBuilding(chosen->building);
        }
    });
    m_withdrawBuilding = makeButton(tr("&Deactivate"), u"withdrawBuildingButton"_s, [this] { withdrawBuilding(); });
    buttons->addWidget(m_changeBuilding);
    buttons->addWidget(m_withdrawBuilding);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    return part;
}

void ArchiveView::read()
{
    using Contents = std::pair<std::vector<BuildingOutline>, std::map<FlatId, QStringList>>;
    ask(
        [](Services &services, const Actor &actor) -> Result<Contents> {
            TRY(const std::vector<BuildingOutline> buildings, services.owners->outline(actor));
            TRY(const auto owners, services.owners->owners(actor));
            return Contents{buildings, owners};
        },
        [this](const Contents &contents) { take(contents.first, contents.second); },
        [this](const Error &error) {
            clear();
            m_seat.notifier.showError(error);
        });
}

void ArchiveView::clear()
{
    filters().clear();
    m_buildings.clear();
    m_tree->showBuildings({});
    show({});
    enableActions();
}

void ArchiveView::take(const std::vector<BuildingOutline> &buildings, const std::map<FlatId, QStringList> &owners)
{
    m_buildings = buildings;
    splitter()->setVisible(!buildings.empty());
    m_emptyPage->setVisible(buildings.empty());
    m_tree->showBuildings(buildings);
    std::vector<FlatInArchive> lines;
    for (const BuildingOutline &outline : buildings) {
        for (const EntranceOutline &entrance : outline.entrances) {
            for (const FlatLine &flat : entrance.flats) {
                const auto names = owners.find(flat.id);
                lines.push_back({flat, outline.building.id, names == owners.end() ? QStringList() : names->second});
            }
        }
    }
    show(std::move(lines));
    enableActions();
}

void ArchiveView::followChoice()
{
    const FlatInArchive *line = chosen();
    const std::optional<FlatId> flat = line ? std::optional(line->flat.id) : std::nullopt;
    if (std::exchange(m_shown, flat) != flat) {
        m_card->showFlat(flat);
    }
}

void ArchiveView::makeRoomFor(std::size_t line)
{
    RegisterPage::makeRoomFor(line);
    m_tree->choose(lines()[line].building, lines()[line].flat.unit.entrance);
}

void ArchiveView::followTree()
{
    filters().clear();
    showRows();
    enableActions();
}

bool ArchiveView::matches(const FlatInArchive &line, const QString &typed) const
{
    if (const std::optional<UnitNumber> unit = UnitNumber::from(typed); unit && unit->mayMean(line.flat.unit)) {
        return true;
    }
    return line.flat.unit.toString().contains(typed, Qt::CaseInsensitive)
           || line.owners.join(u' ').contains(typed, Qt::CaseInsensitive);
}

void ArchiveView::enableActions()
{
    const std::optional<Actor> &actor = m_seat.session.actor();
    const bool mayChange = actor && actor->may(Right::ChangeArchive);
    button(u"firstBuildingButton"_s)->setEnabled(mayChange);
    button(u"firstImportButton"_s)->setEnabled(actor && actor->may(Right::ImportArchive));
    m_changeBuilding->setEnabled(mayChange && m_tree->building());
    m_withdrawBuilding->setEnabled(mayChange && m_tree->building());
}

void ArchiveView::openImport()
{
    (new OwnerImportDialog(m_seat, this))->open();
}

void ArchiveView::newFlat()
{
    ask([](Services &services, const Actor &) { return services.owners->keepsSensitiveData(); },
        [this](bool sensitive) {
            OwnerDialogs::FlatStart start{.buildings = {}, .keepsSensitiveData = sensitive};
            for (const BuildingOutline &one : m_buildings) {
                start.buildings.push_back(one.building);
            }
            start.building = m_tree->building();
            start.entrance = m_tree->entrance().value_or(QString());
            auto *dialog = OwnerDialogs::flat(m_seat, start, this);
            connect(dialog, &RecordDialog::saved, this, [this](qint64 flat) { choose(flat); });
            dialog->open();
        });
}

void ArchiveView::openBuilding(const std::optional<Building> &building)
{
    OwnerDialogs::building(m_seat, building, this)->open();
}

void ArchiveView::withdrawBuilding()
{
    const QString title = m_tree->currentItem()->text(0);
    change([id = *m_tree->building()](Services &services,
                                      const Actor &actor) { return services.owners->withdraw(actor, id); },
           [this, title] { m_seat.notifier.showMessage(tr("Building %1 is deactivated.").arg(title)); },
           [this, title](const Error &error) {
               if (error.code == ErrorCode::Blocked) {
                   m_seat.notifier.showRefusal(tr("Building %1 still has flats. Deactivate them first.").arg(title));
               } else {
                   m_seat.notifier.showError(error);
               }
           });
}

} // namespace dutydesk
