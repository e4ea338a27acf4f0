// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "romanisation/icuromanisation.h"

#include <unicode/translit.h>

#include <map>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<icu::Transliterator> make(const char *table)
{
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(table, UTRANS_FORWARD, error));
    if (U_FAILURE(error)) {
        qWarning("ICU has no table %s: %s", table, u_errorName(error));
        made.reset();
    }
    return made;
}

/// The syllables that the table gives for Chinese text, with tones.
QStringList syllables(const icu::Transliterator *table, const QString &han)
{
    if (!table) {
        return {};
    }
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(han.utf16()), static_cast<int32_t>(han.size()));
    table->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length()).split(u' ', Qt::SkipEmptyParts);
}

/// The syllable without its tone, in every spelling that people type: lü gives lv and lu.
QStringList typedForms(const QString &syllable)
{
    QString plain;
    bool hasUmlaut = false;
    for (const QChar character : syllable.normalized(QString::NormalizationForm_D).toLower()) {
        hasUmlaut = hasUmlaut || character == u'\u0308';
        if (character >= u'a' && character <= u'z') {
            plain += character;
        }
    }
    return hasUmlaut ? QStringList{QString(plain).replace(u'u', u'v'), plain} : QStringList{plain};
}

/// Common readings that neither table has.
QStringList otherReadings(QChar character)
{
    static const std::map<QChar, QStringList> others = {
        {u'厦', {u"xia"_s}},          {u'地', {u"di"_s}},    {u'行', {u"hang"_s}},         {u'便', {u"bian"_s}},
        {u'长', {u"chang"_s}},        {u'重', {u"zhong"_s}}, {u'乐', {u"le"_s, u"yue"_s}}, {u'朴', {u"piao"_s}},
        {u'覃', {u"qin"_s}},          {u'翟', {u"zhai"_s}},  {u'柏', {u"bo"_s}},           {u'缪', {u"miao"_s}},
        {u'都', {u"du"_s, u"dou"_s}}, {u'调', {u"tiao"_s}},  {u'传', {u"zhuan"_s}},        {u'朝', {u"zhao"_s}},
        {u'茜', {u"xi"_s}},           {u'晟', {u"cheng"_s}}, {u'的', {u"di"_s}},           {u'着', {u"zhao"_s}},
    };
    const auto found = others.find(character);
    return found == others.end() ? QStringList() : found->second;
}

void addForms(QStringList &readings, const QString &syllable)
{
    for (const QString &form : typedForms(syllable)) {
        if (!form.isEmpty() && !readings.contains(form)) {
            readings.append(form);
        }
    }
}

} // namespace

/// ICU's tables; null if ICU lacks one, in which case there is no pinyin.
struct IcuRomanisation::Tables
{
    std::unique_ptr<icu::Transliterator> ofNames = make("Han-Latin/Names");
    std::unique_ptr<icu::Transliterator> ofWords = make("Han-Latin");
};

IcuRomanisation::IcuRomanisation()
    : m_tables(std::make_unique<Tables>())
{}

IcuRomanisation::~IcuRomanisation() = default;

std::vector<QStringList> IcuRomanisation::readings(const QString &text) const
{
    std::vector<QStringList> all;
    QString run;
    for (const QChar character : text) {
        if (character.script() == QChar::Script_Han) {
            run += character;
            continue;
        }
        addRun(std::exchange(run, {}), all);
        const QChar small = character.toCaseFolded();
        if ((small >= u'a' && small <= u'z') || (small >= u'0' && small <= u'9')) {
            all.push_back({QString(small)});
        }
    }
    addRun(run, all);
    return all;
}

/// Adds the readings of neighbouring characters together, because in a name a character may have another reading.
void IcuRomanisation::addRun(const QString &run, std::vector<QStringList> &all) const
{
    const QStringList asName = syllables(m_tables->ofNames.get(), run);
    const QStringList asWord = syllables(m_tables->ofWords.get(), run);
    for (qsizetype i = 0; i < run.size(); ++i) {
        QStringList readings;
        for (const QStringList &whole : {asName, asWord}) {
            if (whole.size() == run.size()) {
                addForms(readings, whole[i]);
            }
        }
        for (const QString &alone : syllables(m_tables->ofWords.get(), run.sliced(i, 1))) {
            addForms(readings, alone);
        }
        readings.append(otherReadings(run[i]));
        readings.removeDuplicates();
        if (!readings.isEmpty()) {
            all.push_back(readings);
        }
    }
}

} // namespace dutydesk
