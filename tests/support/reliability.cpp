// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reliability.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <iostream>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

/// How many checks of the test that is running have failed.
int failures(const testing::TestInfo &test)
{
    int failed = 0;
    for (int part = 0; part < test.result()->total_part_count(); ++part) {
        failed += test.result()->GetTestPartResult(part).failed() ? 1 : 0;
    }
    return failed;
}

} // namespace

ReliabilityFigure::ReliabilityFigure(const char *row)
    : m_row(row)
{
    m_time.start();
}

bool ReliabilityFigure::goesOn(qint64 tried, qint64 all) const
{
    const qint64 seconds = qEnvironmentVariableIntValue("DUTYDESK_LONG_SECONDS");
    return tried < all && (seconds == 0 || m_time.elapsed() < seconds * 1000);
}

ReliabilityFigure::~ReliabilityFigure()
{
    if (m_done + m_controls == 0) {
        return;
    }
    const testing::TestInfo &test = *testing::UnitTest::GetInstance()->current_test_info();
    const QJsonObject figure{
        {u"row"_s, QString::fromLatin1(m_row)},
        {u"test"_s, QString::fromLatin1(test.test_suite_name()) + u'.' + QString::fromLatin1(test.name())},
        {u"done"_s, m_done},
        {u"different"_s, different()},
        {u"failures"_s, failures(test)},
        {u"controls"_s, m_controls},
        {u"seconds"_s, double(m_time.elapsed()) / 1000}};
    const QByteArray line = QJsonDocument(figure).toJson(QJsonDocument::Compact) + '\n';
    std::cout << line.constData();
    if (QFile file(qEnvironmentVariable("DUTYDESK_RELIABILITY"));
        !file.fileName().isEmpty() && file.open(QIODevice::Append)) {
        file.write(line);
    }
}

} // namespace dutydesk::test
