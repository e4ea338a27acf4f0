// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/columns.h"
#include "common/emptyhint.h"
#include "common/icons.h"
#include "common/registertable.h"
#include "common/services.h"
#include "import/ownerimportdialog.h"
#include "owners/archiveview.h"
#include "owners/flatcardview.h"
#include "owners/ownerdialogs.h"
#include "owners/ownerexportdialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

// How the owner archive stands in the window, and what its buttons do.
namespace dutydesk {

using namespace Qt::StringLiterals;

ArchiveView::ArchiveView(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_filter(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeWidget(this))
    , m_found(new QLabel(this))
    , m_flats(new RegisterTable(u"flatsView"_s, tr("Flats"),
                                {tr("Unit"), tr("Owner"), tr("Use"), tr("Floor"), tr("Area (m²)"), tr("Fit-out")},
                                this))
    , m_card(new FlatCardView(seat, this))
{
    auto *parts = new QSplitter(this);
    parts->addWidget(makeTreePart());
    parts->addWidget(makeFlatsPart());
    parts->addWidget(m_card);
    const int em = fontMetrics().averageCharWidth();
    parts->setSizes({32 * em, 56 * em, 80 * em}); // so that the list shows the owners too
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setStretchFactor(2, 5);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(parts);
    m_pages->setCurrentIndex(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeFilterRow());
    layout->addWidget(m_pages, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ArchiveView::showFlats);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_flats->chooseFirst();
        m_flats->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        m_filter->clear();
        showFlats();
        enableActions();
    });
    connect(m_tree, &QTreeWidget::itemClicked, m_filter, &QLineEdit::clear); // of the one that is chosen already, too
    connect(m_flats, &RegisterTable::chosen, this, [this] {
        const std::optional<qint64> id = m_flats->chosenId();
        m_card->showFlat(id ? std::optional(FlatId(*id)) : std::nullopt);
    });
    connect(m_card, &FlatCardView::historyWanted, this, &ArchiveView::historyWanted);
    connect(&m_seat.gateway, &Gateway::changed, this, &ArchiveView::reload);
    connect(&m_seat.session, &Session::changed, this, &ArchiveView::reload);
    enableActions();
}

QWidget *ArchiveView::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    m_filter->setObjectName(u"archiveFilterEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("unit in any writing, such as 3-502, or the owner's surname"));
    auto *label = new QLabel(tr("&Look for"), row);
    label->setBuddy(m_filter);
    line->addWidget(label);
    line->addWidget(m_filter, 1);
    m_newBuilding = addButton(*line, tr("New &building…"), u"newBuildingButton"_s, [this] { openBuilding({}); });
    m_newFlat = addButton(*line, tr("&New flat…"), u"newFlatButton"_s, [this] { newFlat(); });
    m_newFlat->setIcon(iconOf(Icon::Add));
    m_import = addButton(*line, tr("&Import…"), u"importButton"_s, [this] { openImport(); });
    m_import->setIcon(iconOf(Icon::Import));
    line->addWidget(OwnerExportDialog::makeButton(m_seat.gateway, m_seat.session, m_seat.notifier, *m_flats, *this));
    QPushButton *print = addButton(*line, tr("&Print…"), u"printCardButton"_s, [this] { m_card->print(); });
    print->setIcon(iconOf(Icon::Print));
    addKey(tr("New flat"), QKeySequence::New, [this] { m_newFlat->click(); });
    addKey(tr("Print the file of the flat"), QKeySequence::Print, [this] { m_card->print(); });
    addKey(tr("Look for a flat"), QKeySequence::Find, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    return row;
}

QPushButton *ArchiveView::addButton(QHBoxLayout &line, const QString &label, const QString &name,
                                    std::function<void()> act)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    line.addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(act));
    return button;
}

void ArchiveView::addKey(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
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
    m_firstBuilding =
        addButton(*buttons, tr("&Enter the first building…"), u"firstBuildingButton"_s, [this] { openBuilding({}); });
    m_firstImport =
        addButton(*buttons, tr("&Take in from a spreadsheet…"), u"firstImportButton"_s, [this] { openImport(); });
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(hint);
    layout->addLayout(buttons);
    layout->addStretch();
    return page;
}

void ArchiveView::openImport()
{
    if (m_seat.session.actor()) {
        (new OwnerImportDialog(m_seat.gateway, m_seat.session, m_seat.notifier, m_seat.clock, this))->open();
    }
}

QWidget *ArchiveView::makeTreePart()
{
    m_tree->setObjectName(u"buildingsTree"_s);
    m_tree->setAccessibleName(tr("Buildings and entrances"));
    m_tree->setHeaderLabels({tr("Building"), tr("Flats"), tr("Area (m²)")});
    keepColumnsInSight(*m_tree);
    for (int column : {1, 2}) {
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    auto *part = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    m_changeBuilding = addButton(*buttons, tr("Chang&e…"), u"changeBuildingButton"_s, [this] {
        if (const Building *building = chosenBuilding()) {
            openBuilding(*building);
        }
    });
    m_withdrawBuilding =
        addButton(*buttons, tr("With&draw"), u"withdrawBuildingButton"_s, [this] { withdrawBuilding(); });
    buttons->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    return part;
}

QWidget *ArchiveView::makeFlatsPart()
{
    m_found->setObjectName(u"foundLabel"_s);
    m_noFlatHint = hintWhenEmpty(*m_flats, {});
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_flats, 1);
    layout->addWidget(m_found);
    return part;
}

const Building *ArchiveView::chosenBuilding() const
{
    const QTreeWidgetItem *node = m_tree->currentItem();
    const QVariant id = node ? node->data(0, Qt::UserRole) : QVariant();
    const auto found = std::ranges::find_if(m_contents.buildings, [&](const BuildingOutline &one) {
        return id.isValid() && one.building.id.value() == id.toLongLong();
    });
    return found == m_contents.buildings.end() ? nullptr : &found->building;
}

void ArchiveView::enableActions()
{
    const bool mayChange = m_seat.session.actor() && m_seat.session.actor()->may(Right::ChangeArchive);
    m_newBuilding->setEnabled(mayChange);
    m_firstBuilding->setEnabled(mayChange);
    m_newFlat->setEnabled(mayChange && !m_contents.buildings.empty());
    const bool mayImport = m_seat.session.actor() && m_seat.session.actor()->may(Right::ImportArchive);
    m_import->setEnabled(mayImport);
    m_firstImport->setEnabled(mayImport);
    m_changeBuilding->setEnabled(mayChange && chosenBuilding());
    m_withdrawBuilding->setEnabled(mayChange && chosenBuilding());
}

void ArchiveView::newFlat()
{
    if (m_contents.buildings.empty()) {
        return;
    }
    m_seat.gateway.ask(
        this, [](Services &services) { return services.owners->keepsSensitiveData(); },
        [this](const Result<bool> &sensitive) {
            if (!sensitive || !m_seat.session.actor()) {
                return;
            }
            OwnerDialogs::FlatStart start{.buildings = {}, .keepsSensitiveData = *sensitive};
            for (const BuildingOutline &one : m_contents.buildings) {
                start.buildings.push_back(one.building);
            }
            if (const Building *building = chosenBuilding()) {
                start.building = building->id;
                start.entrance = m_tree->currentItem()->data(0, Qt::UserRole + 1).toString();
            }
            auto *dialog = OwnerDialogs::flat(m_seat, start, this);
            connect(dialog, &RecordDialog::saved, this, [this](qint64 flat) {
                m_wanted = FlatId(flat);
                reload(); // it is not in the list yet
            });
            dialog->open();
        });
}

void ArchiveView::openBuilding(const std::optional<Building> &building)
{
    OwnerDialogs::building(m_seat, building, this)->open();
}

void ArchiveView::withdrawBuilding()
{
    const Building *building = chosenBuilding();
    if (!building || !m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.change(
        this,
        [id = building->id, actor = *m_seat.session.actor()](Services &services) {
            return services.owners->withdraw(actor, id);
        },
        [this, number = building->number.toString()](const Result<void> &withdrawn) {
            if (withdrawn) {
                m_seat.notifier.showMessage(tr("Building %1 is withdrawn.").arg(number));
            } else if (withdrawn.error().code == ErrorCode::Blocked) {
                m_seat.notifier.showRefusal(tr("Building %1 still has flats. Withdraw them first.").arg(number));
            } else {
                m_seat.notifier.showError(withdrawn.error());
            }
        });
}

} // namespace dutydesk
