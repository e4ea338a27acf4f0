// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace dutydesk {

struct Services;

/// While an object of this class lives, texts are in the language of the centre, whatever the window's language is. The
/// window is not affected.
class PrintLanguage final
{
public:
    /// Takes zh_CN or en; an empty language changes nothing.
    explicit PrintLanguage(const QString &language);
    ~PrintLanguage();
    Q_DISABLE_COPY_MOVE(PrintLanguage)

    /// The language of the centre, for use in a task of the gateway. Empty before the first start.
    static Result<QString> ofCentre(const Services &services);

private:
    class Texts;
    std::unique_ptr<Texts> m_texts;
};

} // namespace dutydesk
