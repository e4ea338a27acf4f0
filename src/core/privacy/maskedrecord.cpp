// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privacy/maskedrecord.h"

#include <algorithm>

namespace dutydesk::masking {

using namespace Qt::StringLiterals;

namespace {

/// Whether a mask is left. One star hides a name; elsewhere a person may write stars, and those that were there stay.
bool isStillMasked(const QString &text, bool isName, const QStringList &originals)
{
    const QStringList before = maskedParts(originals.join(u'\n'));
    return isName ? text.contains(u'*')
                  : std::ranges::any_of(maskedParts(text), [&](const QString &part) { return !before.contains(part); });
}

} // namespace

Result<QString> restored(const QString &typed, const char *column, const std::vector<RecordText> &record)
{
    bool isName = false;
    QStringList originals; // the text's own numbers first: others may look the same when they are masked
    for (const RecordText &one : record) {
        const bool isOwn = std::string_view(one.column) == column;
        if (isOwn && (one.kind == Personal::No || typed.trimmed() == masked(one.text, one.kind))) {
            return one.kind == Personal::No ? typed : one.text;
        }
        isName = isName || (isOwn && one.kind == Personal::Name);
        if (one.kind != Personal::No && one.kind != Personal::Hidden) { // nobody saw the numbers of what was hidden
            originals.insert(isOwn ? 0 : originals.size(), one.text);
        }
    }
    const QString text = restored(typed, originals);
    if (isStillMasked(text, isName, originals)) {
        return failure(ErrorCode::InvalidInput, u"masked"_s);
    }
    return text;
}

} // namespace dutydesk::masking
