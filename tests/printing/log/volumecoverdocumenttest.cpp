// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/volumecoverdocument.h"

#include "support/fakebackup.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class VolumeCoverDocumentTest : public testing::Test
{
protected:
    QString print() const
    {
        return VolumeCoverDocument::of(
                   m_volume, {.centreName = u"枫景苑 <中心>"_s, .zone = QTimeZone::utc(), .printedAt = m_sealed})
            .html;
    }

    const QDateTime m_sealed{{2026, 3, 2}, {8, 0}, Qt::UTC};
    VolumeState m_volume{.volume = {.id = LogVolumeId(1),
                                    .year = 2026,
                                    .serial = 1,
                                    .number = NonBlankText::from(u"FJY-2026-001"_s).value(),
                                    .openedAt = m_sealed.addDays(-50),
                                    .sealedAt = m_sealed},
                         .pages = 100,
                         .firstDate = QDate(2026, 1, 11),
                         .lastDate = QDate(2026, 3, 1),
                         .obstacle = PurgeObstacle::KeptLonger,
                         .purgeFrom = {2027, 3, 2},
                         .certificate = {},
                         .firstName = {},
                         .secondName = {}};
};

TEST_F(VolumeCoverDocumentTest, R_HO_3_TheCoverSaysWhichVolumeItIsAndHowLongItIsKept)
{
    const QString html = print();
    for (const QString &said : {u"FJY-2026-001"_s, u"枫景苑 &lt;中心&gt;"_s, u"100"_s, u"2026-01-11"_s, u"2026-03-01"_s,
                                u"2026-03-02 08:00"_s, u"2027-03-02"_s, u"torn out"_s}) {
        EXPECT_TRUE(html.contains(said)) << said.toStdString();
    }
    EXPECT_FALSE(html.contains(u"Certificate"_s));
}

TEST_F(VolumeCoverDocumentTest, R_HO_3_TheCoverOfAPurgedVolumeIsItsProof)
{
    Erasure erasure = aCertificate(m_sealed.addYears(1));
    erasure.entryCount = 321;
    erasure.archiveName = u"FJY-2026-001.html"_s;
    erasure.archiveHash = QByteArray::fromHex("c0ffee");
    m_volume.certificate = erasure;
    m_volume.firstName = u"陈静"_s;
    m_volume.secondName = u"李强"_s;

    const QString html = print();

    for (const QString &said : {u"321"_s, u"FJY-2026-001.html"_s, u"c0 ff ee"_s, u"陈静"_s, u"李强"_s}) {
        EXPECT_TRUE(html.contains(said)) << said.toStdString();
    }
}

} // namespace dutydesk
