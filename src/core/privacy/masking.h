// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/personal.h"

#include <QStringList>

namespace dutydesk {

/// How personal data is shown until it is unmasked with a reason (OW-5; domain 4.2). Empty stays empty. However a
/// number is written, it is shown in one way: 138 0000 5997 as 138****5997.
namespace masking {

/// 138****5678; 021-****56.
QString telephone(const QString &telephone);

/// 张**, 欧阳**; J*** of a name in letters. 张先生 stays: it says no more.
QString name(const QString &name);

/// 沪A***8K.
QString plate(const QString &plate);

/// What a person wrote, with the telephones, identity numbers and plates in it masked: 来电****78, but not 3-502.
QString freeText(const QString &text);

/// Only as many stars as say that there is something.
QString text(const QString &text);

/// Masked as that kind of personal data is.
QString masked(const QString &text, Personal kind);

/// The other way, for text that was shown masked and then edited: what is masked in `typed` becomes again what it is in
/// one of the `originals`.
QString restored(const QString &typed, const QStringList &originals);

/// Whether something in it is masked. Such text must not be stored: it has lost what it was.
bool isMasked(const QString &text);

} // namespace masking

} // namespace dutydesk
