// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <map>
#include <set>

// These tests check that every text of the program exists in both languages.
namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QStringList forms; ///< one form, or one per plural form
    bool finished = true;
};

using Key = std::pair<QString, QString>; ///< context and source

Text readTranslation(QXmlStreamReader &xml)
{
    Text text;
    text.finished = xml.attributes().value("type"_L1).isEmpty();
    QString plain;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == "numerusform"_L1) {
            text.forms.append(xml.readElementText());
        } else if (token == QXmlStreamReader::Characters) {
            plain += xml.text();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) {
            break;
        }
    }
    if (text.forms.isEmpty()) {
        text.forms.append(plain);
    }
    return text;
}

std::map<Key, Text> readTexts(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::map<Key, Text> texts;
    Key key;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            key.first = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            key.second = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            texts[key] = readTranslation(xml);
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return texts;
}

/// The texts that the present source contains.
std::map<Key, Text> textsOfTheSource(bool pluralsOnly)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"now.ts"_s);
    QStringList arguments = QStringLiteral(DUTYDESK_LUPDATE_OPTIONS).split(u'|');
    if (pluralsOnly) {
        arguments.append(u"-pluralonly"_s);
    }
    arguments += {u"@"_s + QStringLiteral(DUTYDESK_TRANSLATED_SOURCES_LIST), u"-ts"_s, file};
    QProcess lupdate;
    lupdate.start(QStringLiteral(DUTYDESK_LUPDATE), arguments);
    EXPECT_TRUE(lupdate.waitForFinished());
    EXPECT_EQ(lupdate.exitCode(), 0);
    return readTexts(file);
}

QString translationFile(const QString &language)
{
    return QStringLiteral(DUTYDESK_SOURCE_DIR "/resources/translations/dutydesk_%1.ts").arg(language);
}

/// The placeholders in a text: %1, %L2, %n.
QStringList placesIn(const QString &text)
{
    QStringList places;
    for (auto match = QRegularExpression(u"%L?(n|\\d{1,2})"_s).globalMatch(text); match.hasNext();) {
        places.append(match.next().captured());
    }
    places.sort();
    return places;
}

bool hasMnemonic(QString text)
{
    return text.remove(u"&&"_s).contains(u'&');
}

std::set<Key> keysOf(const std::map<Key, Text> &texts)
{
    std::set<Key> keys;
    for (const auto &[key, text] : texts) {
        keys.insert(key);
    }
    return keys;
}

} // namespace

TEST(Translation, R_RK_7_TheFilesHoldTheTextsOfTheSourceAndNoOthers)
{
    EXPECT_EQ(keysOf(readTexts(translationFile(u"zh_CN"_s))), keysOf(textsOfTheSource(false)));
    EXPECT_EQ(keysOf(readTexts(translationFile(u"en"_s))), keysOf(textsOfTheSource(true)));
}

TEST(Translation, R_RK_7_EveryTextIsLookedUpWhereTheFilesHoldIt)
{
    // tr() looks texts up by the class with its namespace, so a text under the bare class would never be found.
    for (const auto &[key, text] : readTexts(translationFile(u"zh_CN"_s))) {
        EXPECT_TRUE(key.first.startsWith(u"dutydesk::"_s)) << qPrintable(key.first) << ": " << qPrintable(key.second);
    }
}

TEST(Translation, R_RK_7_EveryTextIsTranslated)
{
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        for (const auto &[key, text] : readTexts(translationFile(language))) {
            EXPECT_TRUE(text.finished && !text.forms.contains(QString()))
                << qPrintable(language) << ", " << qPrintable(key.first) << ": " << qPrintable(key.second);
        }
    }
}

TEST(Translation, R_RK_7_ATranslationKeepsThePlacesOfArguments)
{
    for (const auto &[key, text] : readTexts(translationFile(u"zh_CN"_s))) {
        for (const QString &form : text.forms) {
            EXPECT_EQ(placesIn(form), placesIn(key.second)) << qPrintable(key.first) << ": " << qPrintable(key.second);
        }
    }
}

TEST(Translation, R_RK_7_ATranslationKeepsTheKeyOfALabel)
{
    for (const auto &[key, text] : readTexts(translationFile(u"zh_CN"_s))) {
        for (const QString &form : text.forms) {
            EXPECT_EQ(hasMnemonic(form), hasMnemonic(key.second))
                << qPrintable(key.first) << ": " << qPrintable(key.second);
        }
    }
}

TEST(Translation, R_RK_7_TheLanguageChangesWhileTheProgramRuns)
{
    Translation translation(u"zh_CN"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"取消"_s);

    translation.speak(u"en"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

} // namespace dutydesk
