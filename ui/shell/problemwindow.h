// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDialog>

namespace dutydesk {

/// All that opens where the program cannot start: what is in the way, and what to do.
class ProblemWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemWindow(const Error &error, QWidget *parent = nullptr);

    /// What to do about it, in one or two sentences.
    static QString adviceFor(const Error &error);
};

} // namespace dutydesk
