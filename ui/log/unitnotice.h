// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "common/seat.h"
#include "owners/flatcard.h"

#include <QLabel>

class QLineEdit;

namespace dutydesk {

/// One line below the field of a unit: who lives there, whether a fit-out is under way, what is open of it. Where a
/// flat was chosen or its whole number typed, its owner is filled in as the caller, masked, while those fields are
/// empty.
class UnitNotice final : public QLabel
{
    Q_OBJECT

public:
    struct Fields
    {
        QLineEdit &place;
        QLineEdit &person;
        QLineEdit &telephone;
    };

    UnitNotice(const Fields &fields, const Seat &seat, QWidget *parent);

private:
    /// Masked.
    struct About
    {
        QStringList flats = {}; ///< that it may be
        std::optional<FlatCard> card = {};
        std::vector<HistoryLine> open = {};
    };

    static Result<About> read(Services &services, const Actor &actor, const QString &place);
    static QString sentence(const About &about);
    void follow();
    void take(const About &about);
    void fill();
    static void put(QLineEdit &field, QString &filled, const QString &text);

    Fields m_fields;
    const Seat m_seat;
    QString m_place; ///< that was asked for last
    About m_about;
    bool m_fillsWhenRead = false; ///< the flat was chosen before the answer was there
    QString m_filledPerson;
    QString m_filledTelephone;
};

} // namespace dutydesk
