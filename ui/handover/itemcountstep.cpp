// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/itemcountstep.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

ItemCountStep::ItemCountStep(Side side, const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, side == Side::Outgoing ? tr("Count the items") : tr("Check the items"), parent)
    , m_side(side)
    , m_view(new ItemCountView(m_model, this))
    , m_hint(new QLabel(this))
    , m_rest(new QPushButton(tr("&All the others as expected"), this))
    , m_agreed(new QCheckBox(tr("I have counted: it &agrees, or what I found is entered above"), this))
{
    m_view->setObjectName(side == Side::Outgoing ? u"countView"_s : u"incomingCountView"_s);
    m_view->setAccessibleName(tr("Shared items"));
    m_hint->setWordWrap(true);
    m_hint->setBuddy(m_view);
    nameControl(*m_rest, m_rest->text(), u"restAsExpectedButton"_s);
    m_rest->setAutoDefault(false);
    nameControl(*m_agreed, m_agreed->text(), u"countAgreedBox"_s);
    column().addWidget(m_hint);
    column().addWidget(m_view, 1);
    column().addWidget(m_rest, 0, Qt::AlignLeft);
    column().addWidget(m_agreed);
    connect(m_rest, &QPushButton::clicked, this, &ItemCountStep::countRest);
    connect(m_agreed, &QCheckBox::toggled, this, [this](bool agreed) {
        draft().countAgreed = agreed;
        Q_EMIT edited();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        counts() = m_model.counts();
        Q_EMIT edited();
    });
}

std::vector<ItemCountDraft> &ItemCountStep::counts() const
{
    return m_side == Side::Outgoing ? draft().out.counts : draft().in.counts;
}

void ItemCountStep::showMaterial(const HandoverMaterial &material)
{
    m_deskClosed = material.isDeskClosed();
    if (countsHere()) {
        std::erase_if(counts(), [&](const ItemCountDraft &count) { // off the list since it was counted
            return std::ranges::find(material.state.items, count.item, &SharedItem::id) == material.state.items.end();
        });
        m_model.setItems(material.state.items, counts());
    } else {
        const PageView &page = material.state.page;
        m_model.setRecounted(material.state.items, std::span(page.counts).first(page.firstRecount()), counts());
    }
    if (!countsHere()) {
        m_hint->setText(
            tr("This is what %1 has counted. Please count too: where you find another number, type it in the "
               "row. What is missing, damaged or too many needs an explanation.")
                .arg(material.state.page.officerName));
    } else if (m_side == Side::Incoming) {
        m_hint->setText(tr("The desk was closed in between: please count again. Space: as expected. A digit: what you "
                           "found. What is missing, damaged or too many needs an explanation."));
    } else {
        m_hint->setText(tr("Space: as expected. A digit: what you found. F2: change the cell. What is missing, "
                           "damaged or too many needs an explanation."));
    }
    m_rest->setVisible(countsHere());
    m_agreed->setVisible(!countsHere());
    m_agreed->setChecked(draft().countAgreed);
}

std::optional<HandoverStep::Missing> ItemCountStep::missing() const
{
    if (const std::optional<int> row = m_model.firstNotExplained()) {
        const QString item = m_model.index(*row, ItemCountModel::ItemColumn).data().toString();
        return Missing{m_model.isMoreThanExpected(*row) ? tr("More of “%1” than expected: please explain.").arg(item)
                                                        : tr("Please explain what is wrong with “%1”.").arg(item),
                       m_view};
    }
    if (!countsHere()) {
        return m_agreed->isChecked() ? std::nullopt
                                     : std::optional(Missing{
                                         tr("Please count the items yourself, enter the numbers that differ, and then "
                                            "tick the box."),
                                         m_agreed});
    }
    if (const std::optional<int> row = m_model.firstNotCounted()) {
        const QString item = m_model.index(*row, ItemCountModel::ItemColumn).data().toString();
        return Missing{tr("Please count “%1”.").arg(item), m_view};
    }
    return {};
}

void ItemCountStep::begin()
{
    if (!countsHere()) {
        m_agreed->setFocus();
    } else if (m_model.rowCount() > 0) {
        m_view->goTo(m_model.firstNotCounted().value_or(0), ItemCountModel::FoundColumn);
    }
}

void ItemCountStep::advance()
{
    HandoverStep::advance();
    if (const std::optional<int> row = m_model.firstNotExplained()) {
        m_view->goTo(*row, ItemCountModel::ExplanationColumn);
    } else if (const std::optional<int> uncounted = m_model.firstNotCounted()) {
        m_view->goTo(*uncounted, ItemCountModel::FoundColumn);
    }
}

void ItemCountStep::countRest()
{
    m_rest->setFocus(); // closes the editor of a cell, so that its figure counts
    m_model.countRestAsExpected();
}

} // namespace dutydesk
