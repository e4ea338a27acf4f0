// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging/logging.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

TEST(LoggingTest, isForThisAccountOfTheComputerAlone)
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"new/log"_s);
    const auto before = spdlog::default_logger();
    const auto leave = qScopeGuard([&] {
        qInstallMessageHandler(nullptr);
        spdlog::drop("dutydesk");
        spdlog::set_default_logger(before);
    });

    ASSERT_TRUE(Logging::start(folder));

    const auto ofOthers =
        QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    for (const QString &path : {parent.filePath(u"new"_s), folder, folder + u"/dutydesk.log"_s}) {
        EXPECT_TRUE(QFile::exists(path) && !(QFile::permissions(path) & ofOthers)) << path.toStdString();
    }
}

} // namespace dutydesk
