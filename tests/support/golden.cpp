// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden.h"

#include <QFile>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

testing::AssertionResult matchesGolden(const QString &actual, const QString &name)
{
    QFile file(QString::fromUtf8(DUTYDESK_SOURCE_DIR) + u"/tests/golden/"_s + name);
    if (qEnvironmentVariableIsSet("DUTYDESK_UPDATE_GOLDEN")) {
        const bool written = file.open(QIODevice::WriteOnly) && file.write(actual.toUtf8()) >= 0;
        return written ? testing::AssertionSuccess() : testing::AssertionFailure() << "cannot write golden file";
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return testing::AssertionFailure() << "no golden file " << file.fileName().toStdString();
    }
    const QString expected = QString::fromUtf8(file.readAll());
    if (actual == expected) {
        return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << "expected\n"
                                       << expected.toStdString() << "\nactual\n"
                                       << actual.toStdString();
}

} // namespace dutydesk::test
