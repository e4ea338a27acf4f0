// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/arrivalstep.h"

#include "common/fieldform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Tells whether this is an outgoing person, who cannot take over: the page's officer or the manager who signed
/// instead.
bool isOutgoingOf(const PageView &view, StaffId member)
{
    return member == view.page.officer || (view.handover && view.handover->outgoing == member);
}

/// The officers who are on the roster to take over the page, with their shifts.
std::map<StaffId, RosteredShift> rosteredFor(const HandoverMaterial &material)
{
    std::vector<RosteredShift> shifts = material.state.rosteredNow;
    if (!material.isDeskClosed() && material.state.relief) {
        shifts.push_back(*material.state.relief);
    }
    std::map<StaffId, RosteredShift> rostered;
    for (const RosteredShift &shift : shifts) {
        for (const StaffId officer : shift.officers) {
            const bool isOutgoing = !material.isDeskClosed() && isOutgoingOf(material.state.page, officer);
            if (!isOutgoing) {
                rostered.insert_or_assign(officer, shift);
            }
        }
    }
    return rostered;
}

} // namespace

ArrivalStep::ArrivalStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Arrival"), parent)
    , m_officer(new QComboBox(this))
    , m_roster(new QLabel(this))
    , m_arrived(new QDateTimeEdit(this))
    , m_lateness(new QLabel(this))
    , m_dress(new QCheckBox(tr("&Dress and service badge are in order"), this))
{
    auto *form = new FieldForm(this);
    addField(*form, tr("&Who takes over"), u"incomingBox"_s, *m_officer);
    m_officer->setPlaceholderText(tr("Choose the name"));
    m_roster->setObjectName(u"rosterLabel"_s);
    m_roster->setWordWrap(true);
    form->addRow(QString(), m_roster);
    addField(*form, tr("&Arrived at"), u"arrivedEdit"_s, *m_arrived);
    useWallTime(*m_arrived);
    m_arrived->setDisplayFormat(u"HH:mm"_s);
    m_lateness->setObjectName(u"latenessLabel"_s);
    m_lateness->setWordWrap(true);
    form->addRow(QString(), m_lateness);
    nameControl(*m_dress, m_dress->text(), u"dressBox"_s);
    form->addRow(QString(), m_dress);
    column().addLayout(form);
    column().addStretch();
    connect(m_officer, &QComboBox::currentIndexChanged, this, &ArrivalStep::choose);
    connect(m_arrived, &QDateTimeEdit::dateTimeChanged, this, &ArrivalStep::keepArrival);
    connect(m_dress, &QCheckBox::toggled, this, [this](bool inOrder) {
        draft().in.dressInOrder = inOrder;
        Q_EMIT edited();
    });
}

void ArrivalStep::showMaterial(const HandoverMaterial &material)
{
    m_expected.reset();
    if (!material.isDeskClosed()) {
        m_expected = material.state.takingOverBy;
    }
    fillOfficers(material);
    // What was kept of an earlier day is not when they came now.
    const bool isOld = draft().in.arrivedAt < context().clock.now().addDuration(-longestPresence);
    if (material.isSignedOut() && (!draft().in.arrivedAt.isValid() || isOld)) {
        draft().in.arrivedAt = context().clock.now();
    }
    const QSignalBlocker blocker(m_arrived);
    const QDateTime shown = draft().in.arrivedAt.isValid() ? draft().in.arrivedAt : context().clock.now();
    m_arrived->setDateTime(wallTime(shown));
    m_dress->setChecked(draft().in.dressInOrder);
    showLateness();
}

void ArrivalStep::fillOfficers(const HandoverMaterial &material)
{
    const QSignalBlocker blocker(m_officer);
    m_officer->clear();
    m_rostered = rosteredFor(material);
    // Officers whom the roster expects come first.
    for (const bool expected : {true, false}) {
        for (const StaffMember &member : material.staff) {
            const bool isOutgoing = !material.isDeskClosed() && isOutgoingOf(material.state.page, member.id);
            if (isOutgoing || !hasRight(member.role, Right::WriteLog) || m_rostered.contains(member.id) != expected) {
                continue;
            }
            const QString name = member.name.toString();
            m_officer->addItem(expected ? tr("%1 · on the roster").arg(name) : name, member.id.value());
        }
    }
    if (material.isSignedOut() && (!draft().incoming || draft().incoming == m_suggested)) {
        suggest();
    }
    m_officer->setCurrentIndex(draft().incoming ? m_officer->findData(draft().incoming->value()) : -1);
    showRoster();
}

/// Suggests the signed-in officer, or else the only one whom the roster expects.
void ArrivalStep::suggest()
{
    const StaffId atTheDesk = context().session.actor()->staff;
    std::optional<StaffId> suggested;
    if (m_officer->findData(atTheDesk.value()) >= 0) {
        suggested = atTheDesk;
    } else if (m_rostered.size() == 1 && m_officer->findData(m_rostered.begin()->first.value()) >= 0) {
        suggested = m_rostered.begin()->first;
    }
    if (suggested) {
        draft().incoming = suggested;
        m_suggested = suggested;
    }
}

void ArrivalStep::showRoster()
{
    if (m_rostered.empty() || !draft().incoming) {
        m_roster->setText(m_rostered.empty() ? tr("Nobody is on the roster at this time.") : QString());
        return;
    }
    const auto shift = m_rostered.find(*draft().incoming);
    m_roster->setText(shift != m_rostered.end()
                          ? tr("On the roster from %1, %2.").arg(timeOf(shift->second.start), shift->second.name)
                          : tr("⚠ Not on the roster for this shift. Please check the name; if it is right, go on."));
}

void ArrivalStep::choose()
{
    draft().incoming.reset();
    if (m_officer->currentIndex() >= 0) {
        draft().incoming = StaffId(m_officer->currentData().toLongLong());
    }
    showRoster();
    Q_EMIT edited();
}

void ArrivalStep::keepArrival()
{
    draft().in.arrivedAt = context().clock.momentOf(m_arrived->date(), m_arrived->time());
    showLateness();
    Q_EMIT edited();
}

void ArrivalStep::showLateness()
{
    if (!m_expected) {
        m_lateness->setText(tr("The desk was closed. You take over the last page first."));
        return;
    }
    const QString late = lateness(draft().in.arrivedAt, *m_expected);
    m_lateness->setText(late.isEmpty() ? tr("In time: expected by %1.").arg(timeOf(*m_expected)) : late);
}

std::optional<HandoverStep::Missing> ArrivalStep::missing() const
{
    if (!draft().incoming) {
        return Missing{tr("Please choose who takes over."), m_officer};
    }
    if (draft().in.arrivedAt > context().clock.now().addSecs(60)) {
        return Missing{tr("The time of arrival lies in the future."), m_arrived};
    }
    if (!draft().in.dressInOrder) {
        return Missing{tr("Please put dress and service badge in order, then tick."), m_dress};
    }
    return {};
}

void ArrivalStep::begin()
{
    if (draft().incoming) {
        HandoverStep::begin();
    } else {
        m_officer->setFocus();
    }
}

} // namespace dutydesk
