// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/personal.h"

#include <QStringList>

namespace dutydesk {

/// Masks personal data until it is unmasked with a reason (OW-5; domain 4.2). Empty text stays empty. The result does
/// not depend on how a number was written: 138 0000 5997 gives 138****5997.
namespace masking {

/// Masks a telephone number: 138****5678, 021-****56.
QString telephone(const QString &telephone);

/// Masks a name: 张**, 欧阳**, J*** for a name in letters. 张先生 stays, because it shows no more than 张**.
QString name(const QString &name);

/// Masks a plate: 沪A***8K.
QString plate(const QString &plate);

/// Masks telephones, identity numbers and plates within a text: 来电****78, but not 3-502.
QString freeText(const QString &text);

/// Replaces the whole text by a fixed number of stars, which only shows that there is one.
QString text(const QString &text);

/// Masked as that kind of personal data is.
QString masked(const QString &text, Personal kind);

/// Replaces the masked numbers in `typed`, which was edited while it was masked, by the numbers of the `originals`.
QString restored(const QString &typed, const QStringList &originals);

/// The parts of the text that three stars or more mask. They must not be stored, because their originals are lost.
QStringList maskedParts(const QString &text);

} // namespace masking

} // namespace dutydesk
