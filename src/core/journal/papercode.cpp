// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/papercode.h"

#include "journal/base32.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashCharacters = 25;
constexpr int mostDigits = 18;

/// The largest prime that fits two characters. It detects every wrong character and every swap of two characters.
constexpr int checkPrime = 1021;
constexpr int checkFactor = 37;

} // namespace

PaperCode PaperCode::of(const JournalHead &head)
{
    Q_ASSERT(head.hash.size() == 32);
    return {head.sequence, base32::of(head.hash, hashCharacters)};
}

Result<PaperCode> PaperCode::parse(const QString &text)
{
    const auto wrong = failure(ErrorCode::InvalidInput, u"not a code of this program: %1"_s.arg(text));
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(u'-');
    const QString digits = trimmed.left(end);
    bool isNumber = false;
    const qint64 sequence = digits.toLongLong(&isNumber);
    const QString rest = base32::asMeant(end < 0 ? QString() : trimmed.mid(end));
    if (!isNumber || digits.size() > mostDigits || sequence < 1 || rest.size() != hashCharacters + 2
        || !base32::isValid(rest)) {
        return wrong;
    }
    const PaperCode code(sequence, rest.left(hashCharacters));
    if (code.checkCharacters() != rest.mid(hashCharacters)) {
        return wrong;
    }
    return code;
}

QString PaperCode::toString() const
{
    return (QStringList{QString::number(m_sequence)} + base32::inGroups(m_characters) + QStringList{checkCharacters()})
        .join(u'-');
}

bool PaperCode::matches(const JournalEntry &entry) const
{
    return entry.sequence == m_sequence && entry.entryHash.size() == 32
           && base32::of(entry.entryHash, hashCharacters) == m_characters;
}

QString PaperCode::checkCharacters() const
{
    int remainder = 0;
    for (const QChar character : QString::number(m_sequence) + m_characters) {
        const auto value = static_cast<int>(base32::alphabet.indexOf(character));
        remainder = (remainder * checkFactor + value + 1) % checkPrime;
    }
    return QString(base32::alphabet[remainder / 32]) + base32::alphabet[remainder % 32];
}

} // namespace dutydesk
