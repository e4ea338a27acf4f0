// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/phrasecompleter.h"

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <QLineEdit>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class PhraseCompleterTest : public testing::Test
{
protected:
    PhraseCompleterTest()
    {
        m_edit.setCompleter(&m_completer);
        m_completer.setPhrases({{PhraseId(1), text(u"dt"), text(u"电梯停运，已通知维保单位"), true},
                                {PhraseId(2), text(u"old"), text(u"retired"), false}});
    }

    QLineEdit m_edit;
    PhraseCompleter m_completer{nullptr};
};

TEST_F(PhraseCompleterTest, R_HO_12_TheCodeThatEndsTheLineBecomesThePhrase)
{
    EXPECT_EQ(m_completer.expanded(u"3-502 DT"_s), u"3-502 电梯停运，已通知维保单位"_s);
    EXPECT_EQ(m_completer.expanded(u"3-502 d"_s), std::nullopt);
    EXPECT_EQ(m_completer.expanded(u"3-502 old"_s), std::nullopt) << "a retired phrase does not expand";
    EXPECT_EQ(m_completer.expanded({}), std::nullopt);
}

TEST_F(PhraseCompleterTest, R_HO_12_OffersPhrasesForTheLastWordAlone)
{
    m_edit.setText(u"3-502 d"_s);
    m_completer.setCompletionPrefix(m_edit.text());
    EXPECT_EQ(m_completer.currentCompletion(), u"3-502 电梯停运，已通知维保单位"_s);

    m_completer.setCompletionPrefix(u"3-502 "_s);
    EXPECT_EQ(m_completer.completionCount(), 0);
}

} // namespace dutydesk
