// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/notifier.h"

#include <gmock/gmock.h>

namespace dutydesk::test {

class MockNotifier : public Notifier
{
public:
    MOCK_METHOD(void, showError, (const Error &error), (override));
    MOCK_METHOD(void, showRefusal, (const QString &reason), (override));
    MOCK_METHOD(void, showMessage, (const QString &message), (override));
    MOCK_METHOD(void, confirm, (const QString &question, const QString &actionLabel, std::function<void()> action),
                (override));
};

} // namespace dutydesk::test
