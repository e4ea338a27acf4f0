// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privacy/maskedrecord.h"

#include <algorithm>

namespace dutydesk::masking {

using namespace Qt::StringLiterals;

Result<QString> restored(const QString &typed, const char *column, const std::vector<RecordText> &record)
{
    QStringList originals; // the text's own numbers first: others may look the same when they are masked
    for (const RecordText &one : record) {
        const bool isOwn = std::string_view(one.column) == column;
        if (isOwn && (one.kind == Personal::No || typed.trimmed() == masked(one.text, one.kind))) {
            return one.kind == Personal::No ? typed : one.text;
        }
        if (one.kind != Personal::No && one.kind != Personal::Hidden) { // nobody saw the numbers of what was hidden
            originals.insert(isOwn ? 0 : originals.size(), one.text);
        }
    }
    const QString text = restored(typed, originals);
    if (isMasked(text) && std::ranges::none_of(originals, isMasked)) {
        return failure(ErrorCode::InvalidInput, u"masked"_s);
    }
    return text;
}

} // namespace dutydesk::masking
