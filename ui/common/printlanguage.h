// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace dutydesk {

struct Services;

/// What is put together while this lives is in the language of the centre, whatever the window speaks. The window hears
/// nothing of it and stays as it is.
class PrintLanguage final
{
public:
    /// zh_CN or en; where it is empty nothing changes.
    explicit PrintLanguage(const QString &language);
    ~PrintLanguage();
    Q_DISABLE_COPY_MOVE(PrintLanguage)

    /// To be asked in a task of the gateway. Empty before the first start.
    static Result<QString> ofCentre(const Services &services);

private:
    class Texts;
    std::unique_ptr<Texts> m_texts;
};

} // namespace dutydesk
