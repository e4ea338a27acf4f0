// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/papercode.h"

#include <QStringList>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int hashCharacters = 25;
constexpr int groupLength = 5;
constexpr int bitsPerCharacter = 5;
constexpr int mostDigits = 18;

/// The largest prime that fits two characters. It detects every wrong character and every swap of two characters.
constexpr int checkPrime = 1021;
constexpr int checkFactor = 37;

QString firstCharacters(const QByteArray &hash)
{
    QString characters;
    for (int i = 0; i < hashCharacters; ++i) {
        int value = 0;
        for (int bit = i * bitsPerCharacter; bit < (i + 1) * bitsPerCharacter; ++bit) {
            const int byte = static_cast<unsigned char>(hash[bit / 8]);
            value = value * 2 + ((byte >> (7 - bit % 8)) & 1);
        }
        characters += alphabet[value];
    }
    return characters;
}

/// The code in capitals, with digits in place of the letters that look like them.
QString asMeant(const QString &text)
{
    QString meant = text.toUpper();
    meant.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return meant;
}

} // namespace

PaperCode PaperCode::of(const JournalHead &head)
{
    Q_ASSERT(head.hash.size() == 32);
    return {head.sequence, firstCharacters(head.hash)};
}

Result<PaperCode> PaperCode::parse(const QString &text)
{
    const auto wrong = failure(ErrorCode::InvalidInput, u"not a code of this program: %1"_s.arg(text));
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(u'-');
    const QString digits = trimmed.left(end);
    bool isNumber = false;
    const qint64 sequence = digits.toLongLong(&isNumber);
    QString rest = asMeant(end < 0 ? QString() : trimmed.mid(end));
    rest.remove(u'-').remove(u' ');
    if (!isNumber || digits.size() > mostDigits || sequence < 1 || rest.size() != hashCharacters + 2) {
        return wrong;
    }
    for (const QChar character : rest) {
        if (!alphabet.contains(character)) {
            return wrong;
        }
    }
    const PaperCode code(sequence, rest.left(hashCharacters));
    if (code.checkCharacters() != rest.mid(hashCharacters)) {
        return wrong;
    }
    return code;
}

QString PaperCode::toString() const
{
    QStringList groups{QString::number(m_sequence)};
    for (int i = 0; i < hashCharacters; i += groupLength) {
        groups.append(m_characters.mid(i, groupLength));
    }
    groups.append(checkCharacters());
    return groups.join(u'-');
}

bool PaperCode::matches(const JournalEntry &entry) const
{
    return entry.sequence == m_sequence && entry.entryHash.size() == 32
           && firstCharacters(entry.entryHash) == m_characters;
}

QString PaperCode::checkCharacters() const
{
    int remainder = 0;
    for (const QChar character : QString::number(m_sequence) + m_characters) {
        const auto value = static_cast<int>(alphabet.indexOf(character));
        remainder = (remainder * checkFactor + value + 1) % checkPrime;
    }
    return QString(alphabet[remainder / 32]) + alphabet[remainder % 32];
}

} // namespace dutydesk
