// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/listofids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace dutydesk {

QString listOf(const std::vector<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers) {
        texts.append(QString::number(number));
    }
    return u'[' + texts.join(u',') + u']';
}

std::vector<qint64> numbersIn(const Value &list)
{
    const QString *text = std::get_if<QString>(&list);
    std::vector<qint64> numbers;
    for (const QJsonValue number : QJsonDocument::fromJson(text ? text->toUtf8() : QByteArray()).array()) {
        numbers.push_back(number.toInteger());
    }
    return numbers;
}

} // namespace dutydesk
