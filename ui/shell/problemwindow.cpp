// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/problemwindow.h"

#include "base/errortext.h"
#include "common/icons.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString ProblemWindow::adviceFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AlreadyRunning:
        return tr("Its window is open already on this computer, perhaps behind others: look in the task bar.");
    case ErrorCode::SchemaTooNew:
        return tr("Nothing was changed. Install the version that wrote it, or a newer one.");
    case ErrorCode::NotOurDatabase:
        return tr("Nothing was changed. Choose another file: dutydesk --database FILE");
    case ErrorCode::DatabaseMissing:
        return tr("Look in the trash, on other disks and in backups, and put the file back into its folder. Leave the "
                  "files beside it as they are: they hold what was written last. Only if you want to begin a new "
                  "centre, choose another file: dutydesk --database FILE");
    case ErrorCode::FolderMissing:
        return tr("Make the folder or connect its disk, then start again.");
    case ErrorCode::FileNotWritable:
        return tr("Give your user the right to write the file and its folder, or free some space on the disk, then "
                  "start again.");
    case ErrorCode::Busy:
        return tr("Close the other program that uses the file, then start again.");
    default:
        return tr("Nothing was changed. If it happens again, tell whoever looks after this computer.");
    }
}

ProblemWindow::ProblemWindow(const Error &error, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Dutydesk cannot start"));
    auto *picture = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    picture->setPixmap(iconOf(Icon::Warning).pixmap(size));
    auto *what = new QLabel(ErrorText::of(error), this);
    what->setObjectName(u"problemLabel"_s);
    Theme::scale(*what, TextSize::Heading);
    auto *advice = new QLabel(adviceFor(error), this);
    advice->setObjectName(u"adviceLabel"_s);
    auto *details = new QLabel(error.detail, this);
    details->setObjectName(u"detailsLabel"_s);
    details->hide();
    for (QLabel *label : {what, advice, details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    if (!error.detail.isEmpty()) {
        auto *more = buttons->addButton(tr("&Details"), QDialogButtonBox::HelpRole);
        connect(more, &QPushButton::clicked, details, [details] { details->setVisible(!details->isVisible()); });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(what, 0, 1);
    grid->addWidget(advice, 1, 1);
    grid->addWidget(details, 2, 1);
    grid->addWidget(buttons, 3, 0, 1, 2);
}

} // namespace dutydesk
