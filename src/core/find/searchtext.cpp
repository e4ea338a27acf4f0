// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchtext.h"

namespace dutydesk {

QString searchable(const QString &text)
{
    // Case folding can undo the normalisation of some Greek letters with marks, so the text is normalised again.
    QString plain =
        text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
    for (QChar &character : plain) {
        if (character.isSpace()) {
            character = u' ';
        }
    }
    return plain;
}

QStringList searchTerms(const QString &typed)
{
    QStringList terms = searchable(typed).split(u' ', Qt::SkipEmptyParts);
    terms.removeDuplicates();
    return terms;
}

QStringList pairsOf(const QString &text)
{
    QStringList pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        pairs.append(text.sliced(at, 2));
    }
    return pairs;
}

} // namespace dutydesk
