// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casepictures.h"

#include "base/filelimits.h"
#include "common/services.h"

#include <QBuffer>
#include <QImageReader>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideOfPicture = 96;

/// Only what cameras and screens make is decoded, and nothing that is larger than they make it.
QImage smallPicture(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, content.startsWith("\xff\xd8") ? "jpeg" : "png");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > filelimits::picturePixels) {
        return {};
    }
    reader.setScaledSize(size.scaled(sideOfPicture, sideOfPicture, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

CasePictures::CasePictures(const Seat &seat, QWidget *parent)
    : QListWidget(parent)
    , m_seat(seat)
{
    setObjectName(u"casePictures"_s);
    setAccessibleName(tr("Pictures"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setWrapping(false);
    setIconSize({sideOfPicture, sideOfPicture});
    setFixedHeight(sideOfPicture + 4 * fontMetrics().lineSpacing());
    hide();
}

void CasePictures::showOf(const CaseView *view)
{
    std::vector<Evidence> pictures;
    for (const ShownStep &step : view ? view->steps : std::vector<ShownStep>()) {
        for (const Evidence &file : step.files) {
            if (file.kind == EvidenceKind::Picture) {
                pictures.push_back(file);
            }
        }
    }
    if (pictures == m_shown) {
        return; // a case is read again whenever anything about it changes
    }
    clear();
    hide();
    m_shown = m_waiting = pictures;
    readNext();
}

void CasePictures::readNext()
{
    if (m_waiting.empty() || !m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.ask(
        this,
        [actor = *m_seat.session.actor(), file = m_waiting.front()](Services &services) {
            return services.cases->contentOf(actor, CaseStepId(file.subjectId), file.id);
        },
        [this, file = m_waiting.front()](const Result<QByteArray> &content) {
            if (isNext(file)) { // else another case was chosen meanwhile
                decode(file, content.value_or(QByteArray()));
            }
        });
}

void CasePictures::decode(const Evidence &file, const QByteArray &content)
{
    m_background.start([content](const Progress &) { return smallPicture(content); },
                       [this, file](const QImage &picture) {
                           if (!isNext(file)) {
                               return;
                           }
                           m_waiting.erase(m_waiting.begin());
                           if (!picture.isNull()) {
                               addItem(new QListWidgetItem(QPixmap::fromImage(picture), file.fileName.toString()));
                               show();
                           }
                           readNext();
                       });
}

} // namespace dutydesk
