// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDialog>

namespace dutydesk {

/// The only window if the program cannot start. It shows the problem and what to do.
class ProblemWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemWindow(const Error &error, QWidget *parent = nullptr);

    /// The advice for an error, in one or two sentences.
    static QString adviceFor(const Error &error);
};

} // namespace dutydesk
