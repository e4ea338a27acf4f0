// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/papercode.h"

#include "support/printers.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

PaperCode aCode()
{
    return PaperCode::of({4711, QCryptographicHash::hash("head", QCryptographicHash::Sha256)});
}

} // namespace

TEST(PaperCodeTest, isReadBackAsItIsPrinted)
{
    EXPECT_EQ(PaperCode::parse(aCode().toString()), aCode());
    EXPECT_EQ(aCode().toString().size(), 4 + 5 * 6 + 3);
    EXPECT_EQ(aCode().sequence(), 4711);
}

TEST(PaperCodeTest, forgivesSmallLettersBlanksAndLookAlikes)
{
    QString typed = aCode().toString().toLower();
    typed.replace(5, typed.size() - 5, typed.mid(5).replace(u'0', u'o').replace(u'1', u'l'));
    EXPECT_EQ(PaperCode::parse(u"  "_s + typed + u" "_s), aCode());
}

TEST(PaperCodeTest, findsEverySingleSlip)
{
    const QString right = aCode().toString();
    for (qsizetype i = 0; i < right.size(); ++i) {
        if (right[i] == u'-') {
            continue;
        }
        for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
            QString slip = right;
            slip[i] = other;
            EXPECT_TRUE(other == right[i] || !PaperCode::parse(slip)) << slip.toStdString();
        }
    }
}

TEST(PaperCodeTest, findsTwoCharactersInTheWrongOrder)
{
    const QString right = aCode().toString();
    for (qsizetype i = 5; i + 1 < right.size(); ++i) {
        QString slip = right;
        std::swap(slip[i], slip[i + 1]);
        if (right[i] != right[i + 1] && right[i] != u'-' && right[i + 1] != u'-') {
            EXPECT_FALSE(PaperCode::parse(slip)) << slip.toStdString();
        }
    }
}

TEST(PaperCodeTest, refusesWhatIsNoCode)
{
    for (const QString &text : {u""_s, u"4711"_s, u"-"_s, u"0-AAAAA"_s, u"4711-值班"_s, QString(5000, u'A')}) {
        EXPECT_EQ(PaperCode::parse(text).error().code, ErrorCode::InvalidInput);
    }
}

} // namespace dutydesk
