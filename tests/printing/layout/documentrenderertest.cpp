// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/documentrenderer.h"

#include "layout/fonts.h"
#include "layout/formhtml.h"
#include "layout/qrcode.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

class DocumentRendererTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"out.pdf"_s); }

    /// The output of a PDF tool for the exported document.
    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString textOf(const PrintDocument &document)
    {
        const Result<void> exported = DocumentRenderer(document).exportPdf(path());
        EXPECT_TRUE(exported) << exported.error().detail.toStdString();
        return output(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    }

    static PrintDocument longTable(int rows)
    {
        PrintDocument document{.title = u"值班安排"_s,
                               .html = u"<table width=\"100%\" border=\"1\"><thead><tr><th>日期</th><th>值班人员</th>"
                                       "</tr></thead><tbody>"_s,
                               .headerText = u"DD-01 版次 A/0"_s,
                               .footerText = u"2026-12-01 08:00 打印"_s};
        for (int row = 0; row < rows; ++row) {
            document.html += u"<tr><td>第%1天</td><td>骨直 & 门</td></tr>"_s.arg(row);
        }
        document.html += u"</tbody></table>"_s;
        return document;
    }

    QTemporaryDir m_folder;
};

TEST_F(DocumentRendererTest, R_RO_7_WritesWithAnEmbeddedSimplifiedChineseFace)
{
    ASSERT_TRUE(DocumentRenderer(longTable(3)).exportPdf(path()));

    const QString fonts = output(u"pdffonts"_s, {path()});

    EXPECT_TRUE(fonts.contains(QRegularExpression(u"CJKsc|YaHei|PingFangSC|WenQuanYi|SimSun"_s)))
        << fonts.toStdString();
    EXPECT_FALSE(fonts.contains(u"CJKjp"_s)) << fonts.toStdString();
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString &line : lines) {
        EXPECT_TRUE(line.contains(QRegularExpression(u"Identity-H +yes"_s))) << "not embedded: " << line.toStdString();
    }
}

TEST_F(DocumentRendererTest, givesTheChineseTextBack)
{
    const QString text = textOf(longTable(3));

    EXPECT_TRUE(text.contains(u"值班人员"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"骨直 & 门"_s)) << text.toStdString();
}

TEST_F(DocumentRendererTest, repeatsTheHeadAndNumbersThePages)
{
    const QStringList pages = textOf(longTable(100)).split(u'\f', Qt::SkipEmptyParts);

    ASSERT_GE(pages.size(), 2);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        EXPECT_EQ(pages[page].count(u"值班人员"_s), 1) << pages[page].toStdString();
        EXPECT_TRUE(pages[page].contains(u"DD-01 版次 A/0"_s));
        EXPECT_TRUE(pages[page].contains(u"2026-12-01 08:00 打印"_s));
        EXPECT_TRUE(pages[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())))
            << pages[page].toStdString();
    }
    for (int row = 0; row < 100; ++row) {
        EXPECT_EQ(pages.join(QString()).count(u"第%1天"_s.arg(row)), 1) << row;
    }
}

TEST_F(DocumentRendererTest, R_RK_1_TheKeyOfTheCentreStandsInTheFootOfEverySheet)
{
    PrintDocument document = longTable(120);
    document.root = RootCode::parse(u"ABCDE-FGHJK-MNPQR-STVWX"_s).value();

    const QStringList sheets = textOf(document).split(u'\f', Qt::SkipEmptyParts);

    ASSERT_GT(sheets.size(), 1);
    for (const QString &sheet : sheets) {
        const QString foot = sheet.trimmed().section(u'\n', -1);
        EXPECT_TRUE(foot.contains(u"ABCDE-FGHJK-MNPQR-STVWX"_s)) << sheet.toStdString();
    }
}

TEST_F(DocumentRendererTest, R_HO_11_NoRowIsCutInTwoBetweenSheets)
{
    PrintDocument document = longTable(0);
    document.html.replace(u"</tbody>"_s, QString());
    for (int row = 0; row < 60; ++row) {
        document.html += u"<tr><td>第%1行<br>中<br>末%1行</td><td>一</td></tr>"_s.arg(row);
    }
    const QStringList pages = textOf(document).split(u'\f', Qt::SkipEmptyParts);

    ASSERT_GE(pages.size(), 3);
    for (int row = 0; row < 60; ++row) {
        const auto holds = [&](const QString &page) { return page.contains(u"第%1行"_s.arg(row)); };
        const auto page = std::ranges::find_if(pages, holds);
        ASSERT_NE(page, pages.end()) << row;
        EXPECT_TRUE(page->contains(u"末%1行"_s.arg(row))) << row;
    }
}

TEST_F(DocumentRendererTest, R_HO_11_LosesNoHeadingWhereverTheSheetEnds)
{
    using namespace formhtml;
    const auto title = [](int section) { return QString(3, QChar(u'A' + section)); };
    for (int above = 22; above < 38; above += 2) {
        QString html = heading(title(0)) + tableStart();
        for (int line = 0; line < above; ++line) {
            html += row(cell(u"08:00"_s) + cell(u"漏水"_s));
        }
        html += tableEnd() + heading(title(1)) + tableStart();
        std::vector<Column> columns;
        for (int side = 0; side < 2; ++side) {
            columns.insert(columns.end(), {{u"Item"_s, 18}, {u"Expected"_s, 8}, {u"Found"_s, 7}, {u"State"_s, 17}});
        }
        html += headerRow(columns);
        const QString item = cell(u"Loan items (trolley, tool box)"_s) + cell(u"2"_s) + cell(u"2"_s) + cell(u"sound"_s);
        html += row(item + item).repeated(10) + tableEnd();
        for (int section = 2; section < 5; ++section) {
            html += heading(title(section)) + tableStart() + row(label(u"交班人"_s) + cell(u"王芳"_s)) + tableEnd();
        }

        const QString text = textOf({.title = u"长页"_s, .html = html});

        for (int section = 0; section < 5; ++section) {
            EXPECT_TRUE(text.contains(title(section))) << title(section).toStdString() << " beneath " << above;
        }
    }
}

TEST_F(DocumentRendererTest, severalDocumentsHaveEachTheirHeadAndNumbersOnEverySheet)
{
    PrintDocument first = longTable(60);
    first.headerText = u"第一页"_s;
    PrintDocument second = longTable(3);
    second.headerText = u"第二页"_s;

    ASSERT_TRUE(DocumentRenderer({first, second}).exportPdf(path()));

    const QStringList sheets = output(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_EQ(sheets.size(), 3);
    for (qsizetype sheet : {0, 1}) {
        EXPECT_TRUE(sheets[sheet].contains(u"第一页"_s)) << sheets[sheet].toStdString();
        EXPECT_TRUE(sheets[sheet].contains(u"Page %1 of 2"_s.arg(sheet + 1))) << sheets[sheet].toStdString();
    }
    EXPECT_TRUE(sheets[2].contains(u"第二页"_s)) << sheets[2].toStdString();
    EXPECT_TRUE(sheets[2].contains(u"Page 1 of 1"_s)) << sheets[2].toStdString();
}

TEST_F(DocumentRendererTest, isNeverWiderThanThePage)
{
    PrintDocument document{.title = u"wide"_s, .html = u"<table border=\"1\"><tr>"_s};
    for (int column = 0; column < 40; ++column) {
        document.html += u"<td style=\"white-space: nowrap\">Column%1</td>"_s.arg(column);
    }
    document.html += u"</tr></table>"_s;
    ASSERT_TRUE(DocumentRenderer(document).exportPdf(path()));

    const QString boxes = output(u"pdftotext"_s, {u"-bbox"_s, path(), u"-"_s});

    EXPECT_TRUE(boxes.contains(u"Column39"_s));
    static const QRegularExpression right(u"xMax=\"([0-9.]+)\""_s);
    for (const QRegularExpressionMatch &match : right.globalMatch(boxes)) {
        EXPECT_LE(match.captured(1).toDouble(), 595.0 - 12 / 25.4 * 72 + 1);
    }
}

TEST_F(DocumentRendererTest, drawsAQrCodeOfTheTextAsked)
{
    const PrintDocument document{.title = u"code"_s,
                                 .html = u"<p><img src=\"qr:DUTYDESK 1 7F3A 2026\" width=\"90\"></p>"_s};
    ASSERT_TRUE(DocumentRenderer(document).exportPdf(path()));

    const QString images = output(u"pdfimages"_s, {u"-list"_s, path()});

    const int size = qrCode(u"DUTYDESK 1 7F3A 2026"_s).width();
    EXPECT_GT(size, 0);
    EXPECT_TRUE(images.contains(QRegularExpression(u"image +%1 +%1 "_s.arg(size)))) << images.toStdString();
    EXPECT_NE(qrCode(u"DUTYDESK 1 7F3A 2026"_s), qrCode(u"DUTYDESK 1 7F3B 2026"_s));
}

TEST_F(DocumentRendererTest, refusesAMissingFolder)
{
    const QString missing = m_folder.filePath(u"none/out.pdf"_s);

    const Result<void> exported = DocumentRenderer(longTable(1)).exportPdf(missing);

    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().code, ErrorCode::FolderMissing);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"none"_s)));
}

TEST_F(DocumentRendererTest, refusesAPathThatCannotBeWrittenAndLeavesNothing)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"out.pdf"_s));

    const Result<void> exported = DocumentRenderer(longTable(1)).exportPdf(path());

    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"out.pdf"_s});
}

TEST_F(DocumentRendererTest, putsSimplifiedChineseFacesFirst)
{
    EXPECT_EQ(fontFamilies().first(), u"Noto Sans CJK SC"_s);
    EXPECT_TRUE(fontFamilies().filter(u"JP"_s).isEmpty());
}

} // namespace
} // namespace dutydesk
