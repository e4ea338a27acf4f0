// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/workbookfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<QByteArray> writeWorkbook(const std::function<void(lxw_workbook *)> &fill)
{
    // The library writes only to files, so the workbook is written to a private folder that is removed at the end.
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"table.xlsx"_s));
    QByteArray parts = QFile::encodeName(folder.path());
    lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = parts.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *workbook = folder.isValid() ? workbook_new_opt(path.constData(), &options) : nullptr;
    if (!workbook) {
        return failure(ErrorCode::FileNotWritable, folder.path());
    }
    fill(workbook);
    const lxw_error closed = workbook_close(workbook);
    QFile file(folder.filePath(u"table.xlsx"_s));
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotWritable, file.fileName());
    }
    return file.readAll();
}

void setUpPage(lxw_worksheet *sheet, int lastHeading)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(lastHeading));
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.5);
}

} // namespace dutydesk
