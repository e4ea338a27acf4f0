// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging/logging.h"

#include "base/owneronly.h"
#include "base/try.h"

#include <QDir>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t largestFile = 1'000'000;
constexpr std::size_t olderFiles = 4;

QtMessageHandler handlerBefore = nullptr;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    Q_UNREACHABLE();
}

void log(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    spdlog::log(levelOf(type), "{}: {}", context.category ? context.category : "", message.toStdString());
    if (handlerBefore) {
        handlerBefore(type, context, message);
    }
}

} // namespace

Result<void> Logging::start(const QString &folder)
{
    CHECK(OwnerOnly::makeFolder(folder));
    OwnerOnly::closeFolder(folder);
    try {
        spdlog::file_event_handlers handlers;
        handlers.after_open = [](const std::string &path, std::FILE *) {
            OwnerOnly::close(QString::fromStdString(path));
        };
        const std::string path = QDir(folder).filePath(u"dutydesk.log"_s).toStdString();
        const auto logger = spdlog::rotating_logger_mt("dutydesk", path, largestFile, olderFiles, false, handlers);
        logger->flush_on(spdlog::level::warn);
        spdlog::set_default_logger(logger);
    } catch (const spdlog::spdlog_ex &error) {
        return failure(ErrorCode::FileNotWritable, QString::fromLocal8Bit(error.what()));
    }
    handlerBefore = qInstallMessageHandler(log);
    return {};
}

QString Logging::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/log"_s;
}

} // namespace dutydesk
