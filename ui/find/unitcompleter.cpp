// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/unitcompleter.h"

#include "common/services.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitRole = Qt::UserRole;
constexpr int offered = 8;
constexpr qsizetype fewestCharacters =
    2; ///< a single letter or digit matches half the estate, and a single Chinese character a surname

} // namespace

void UnitCompleter::serve(QLineEdit &edit, const Seat &seat)
{
    edit.setCompleter(new UnitCompleter(edit, seat));
}

UnitCompleter::UnitCompleter(QLineEdit &edit, const Seat &seat)
    : QCompleter(&edit)
    , m_edit(edit)
    , m_seat(seat)
{
    setModel(&m_model);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(&edit, &QLineEdit::textEdited, this, &UnitCompleter::ask);
    connect(&m_seat.session, &Session::changed, &m_model, &QStandardItemModel::clear);
}

void UnitCompleter::ask(const QString &typed)
{
    m_model.clear();
    popup()->hide();
    const QString wanted = typed.trimmed();
    const bool isHan = !wanted.isEmpty() && wanted.front().script() == QChar::Script_Han;
    if ((wanted.size() < fewestCharacters && !isHan) || !m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.ask(
        this,
        [typed, actor = *m_seat.session.actor()](Services &services) {
            return services.find->flats(actor, typed, offered);
        },
        [this, typed](const Result<std::vector<FindHit>> &flats) {
            // A field that nothing can be offered for is a field all the same.
            if (flats && m_seat.session.actor() && m_edit.hasFocus() && m_edit.text() == typed) {
                offer(*flats);
            }
        });
}

void UnitCompleter::offer(const std::vector<FindHit> &flats)
{
    for (const FindHit &flat : flats) {
        auto *item = new QStandardItem(flat.detail.isEmpty() ? flat.title : flat.title + u" · "_s + flat.detail);
        item->setData(flat.title, unitRole);
        m_model.appendRow(item);
    }
    const bool isTypedOut = flats.size() == 1 && flats.front().title == m_edit.text();
    if (flats.empty() || isTypedOut) {
        return;
    }
    // The list is as wide as its texts, so that names are not cut off at the width of a small field.
    const QAbstractItemView &list = *popup();
    const int wide = list.sizeHintForColumn(0) + 2 * list.frameWidth() + list.verticalScrollBar()->sizeHint().width();
    const int most = m_edit.window()->screen()->availableSize().width();
    complete(QRect(0, 0, std::clamp(wide, m_edit.width(), std::max(most, m_edit.width())), m_edit.height()));
}

QString UnitCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(unitRole).toString();
}

QStringList UnitCompleter::splitPath(const QString &) const
{
    return {QString()}; // the service has chosen the lines, so all of them match
}

} // namespace dutydesk
