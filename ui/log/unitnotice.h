// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "common/seat.h"
#include "owners/flatcard.h"

#include <QLabel>

class QLineEdit;

namespace dutydesk {

/// A line below the field of a unit: who lives there, whether a fit-out is under way, and what is open. When a flat is
/// chosen or its full number typed, empty caller fields get its owner, masked.
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
    /// What is known of the typed unit, masked.
    struct About
    {
        QStringList flats = {}; ///< the flats that the text can mean
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
    bool m_fillsWhenRead = false; ///< the flat was chosen before the answer came
    QString m_filledPerson;
    QString m_filledTelephone;
};

} // namespace dutydesk
