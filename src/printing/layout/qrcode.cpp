// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace dutydesk {

QImage qrCode(const QString &text)
{
    constexpr int margin = 4;
    constexpr int pixelsPerModule = 8;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) {
        return {};
    }
    const int modules = code->width + 2 * margin;
    QImage image(modules, modules, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        uchar *line = image.scanLine(row + margin);
        for (int column = 0; column < code->width; ++column) {
            const bool dark = code->data[row * code->width + column] & 1;
            line[column + margin] = dark ? 0 : 255;
        }
    }
    return image.scaled(modules * pixelsPerModule, modules * pixelsPerModule);
}

} // namespace dutydesk
