// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/record.h"

namespace dutydesk {

struct Forgetful
{
    static constexpr RecordType recordType = RecordType::Notice;
    static constexpr const char *table = "forgetful";
    static constexpr auto fields() { return fieldsAre(Field{"id", &Forgetful::id}, Field{"note", &Forgetful::note}); }

    Id<struct ForgetfulTag> id;
    QString note;
};

} // namespace dutydesk
