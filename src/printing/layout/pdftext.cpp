// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/pdftext.h"

#include "layout/fonts.h"

#include <QFontDatabase>
#include <QHash>
#include <QRawFont>

namespace dutydesk {

namespace {

QString characters(char16_t first, char16_t last)
{
    QString all;
    for (int code = first; code <= last; ++code) {
        all += QChar(code);
    }
    return all;
}

/// The ideograph for each radical that the font draws as that ideograph. Unicode relates only some of them.
QHash<QByteArray, QByteArray> plainCharacters()
{
    const auto hex = [](QChar character) {
        return QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper();
    };
    const QRawFont font = QRawFont::fromFont(bodyFont(10), QFontDatabase::SimplifiedChinese);
    const QString ideographs = characters(0x4E00, 0x9FFF);
    const QList<quint32> glyphs = font.glyphIndexesForString(ideographs);
    QHash<quint32, QChar> drawn;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        drawn.insert(glyphs[i], ideographs[i]);
    }
    drawn.remove(0);

    QHash<QByteArray, QByteArray> plain{{"0009", "0020"}};
    const QString radicals = characters(0x2E80, 0x2FDF);
    const QList<quint32> radicalGlyphs = font.glyphIndexesForString(radicals);
    for (qsizetype i = 0; i < radicalGlyphs.size(); ++i) {
        if (const auto ideograph = drawn.constFind(radicalGlyphs[i]); ideograph != drawn.cend()) {
            plain.insert(hex(radicals[i]), hex(*ideograph));
        }
    }
    return plain;
}

} // namespace

QByteArray withPlainCharacters(QByteArray pdf)
{
    static const QHash<QByteArray, QByteArray> plain = plainCharacters();
    for (qsizetype begin = pdf.indexOf("beginbfrange\n"); begin >= 0;
         begin = pdf.indexOf("beginbfrange\n", begin + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", begin);
        for (qsizetype line = pdf.indexOf('\n', begin) + 1; line < end; line = pdf.indexOf('\n', line) + 1) {
            // A line has "<first glyph> <last glyph> " and then characters. All codes have four digits, so offsets
            // stay.
            const qsizetype lineEnd = pdf.indexOf('\n', line);
            for (qsizetype at = pdf.indexOf('<', line + 14); at >= 0 && at < lineEnd; at = pdf.indexOf('<', at + 1)) {
                const QByteArray code = pdf.mid(at + 1, 4);
                pdf.replace(at + 1, 4, plain.value(code, code));
            }
        }
    }
    return pdf;
}

} // namespace dutydesk
