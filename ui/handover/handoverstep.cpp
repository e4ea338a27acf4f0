// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverstep.h"

#include "common/controls.h"
#include "common/fieldform.h"

#include <QDateTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

std::optional<StaffMember> HandoverMaterial::member(StaffId id) const
{
    const auto found = std::ranges::find(staff, id, &StaffMember::id);
    return found == staff.end() ? std::nullopt : std::optional(*found);
}

HandoverStep::HandoverStep(const HandoverContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void HandoverStep::begin()
{
    if (const std::optional<Missing> lacking = missing()) {
        lacking->where->setFocus();
    }
}

void HandoverStep::advance()
{
    if (const std::optional<Missing> lacking = missing()) {
        Q_EMIT failed(lacking->sentence, lacking->where);
    } else {
        Q_EMIT finished();
    }
}

QVBoxLayout &HandoverStep::column() const
{
    return *qobject_cast<QVBoxLayout *>(layout());
}

void HandoverStep::addField(FieldForm &form, const QString &label, const QString &name, QWidget &field)
{
    field.setObjectName(name);
    form.addField(label, &field);
}

void HandoverStep::nameControl(QWidget &control, const QString &label, const QString &name)
{
    control.setObjectName(name);
    control.setAccessibleName(withoutMnemonic(label));
}

QString HandoverStep::timeOf(const QDateTime &moment) const
{
    const QDateTime local = moment.toTimeZone(m_context.clock.zone());
    return local.toString(local.date() == m_context.clock.today() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString HandoverStep::lateness(const QDateTime &arrived, const QDateTime &expected) const
{
    const int minutes = arrived.isValid() ? minutesLate(arrived, expected) : 0;
    return minutes > 0
               ? tr("⚠ %n minute(s) late: expected by %1. This is recorded.", nullptr, minutes).arg(timeOf(expected))
               : QString();
}

void HandoverStep::useWallTime(QDateTimeEdit &edit)
{
    edit.setTimeSpec(Qt::UTC);
}

QDateTime HandoverStep::wallTime(const QDateTime &moment) const
{
    return QDateTime(m_context.clock.localDate(moment), m_context.clock.localTime(moment), Qt::UTC);
}

} // namespace dutydesk
