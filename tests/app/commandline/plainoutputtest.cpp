// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandlinefixture.h"

namespace dutydesk::test {

TEST(PlainOutput, showsWhatWouldCommandTheTerminal)
{
    QString written;
    QTextStream stream(&written);
    PlainOutput output(stream);

    output << u"枫景苑 \x1b[2J\n\x7f\u009b1m\u202e\u2066é"_s << Qt::endl;

    EXPECT_EQ(written, u"枫景苑 \\x1b[2J\\x0a\\x7f\\x9b1m\\u202e\\u2066é\n"_s);
}

TEST_F(CommandLineTest, aNameInTheFileWritesNoLineOfItsOwn)
{
    makeCentre();
    changeWithATool(u"CREATE TABLE \"a\x1b[2JThe journal is whole\" (n INTEGER)"_s);

    EXPECT_EQ(verify(), CommandLine::NotWhole);
    const QString said = m_output + m_errors;
    EXPECT_TRUE(said.contains(u"a\\x1b[2JThe journal is whole"_s)) << said.toStdString();
    EXPECT_FALSE(said.contains(u'\x1b'));
}

} // namespace dutydesk::test
