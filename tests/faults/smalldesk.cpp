// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/smalldesk.h"

#include "files/filepepper.h"
#include "handover/handoverservice.h"
#include "keys/opensslcrypto.h"
#include "log/dutylog.h"
#include "log/logentry.h"
#include "setup/firststart.h"
#include "signin/signinservice.h"
#include "signin/staffservice.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <array>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

const std::array officers = {u"王芳"_s, u"李强"_s};

Secret pin()
{
    return Secret(u"493817"_s);
}

QString folderIn(const QString &parent)
{
    const QString inMemory = u"/dev/shm"_s;
    const QString fast = QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath();
    return (parent.isEmpty() ? fast : parent) + u"/dutydesk-faults-XXXXXX"_s;
}

} // namespace

SmallDesk::SmallDesk(const QString &parent)
    : folder(folderIn(parent))
    , m_private(folderIn(parent))
{}

Result<std::unique_ptr<Desk>> SmallDesk::open(const QString &database, const QString &secrets) const
{
    DeskSettings settings{.connection = {.dialect = Dialect::sqlite(), .databaseName = database},
                          .privateFolder = secrets,
                          .clock = clock};
    settings.keyCost = {1, 8 * 1024 * 1024};
    settings.keyAim = {};
    return Desk::open(settings);
}

void SmallDesk::begin()
{
    const auto desk = open().value();
    Services &services = desk->services();
    const Actor manager =
        services.firstStart->begin({.centreName = u"福江园"_s, .managerName = u"王敏"_s}, password(), pin()).value();
    for (const QString &name : officers) {
        const StaffMember added = services.staff->add(manager, {.name = name}).value();
        EXPECT_TRUE(services.staff->enrol(manager, pin(), added.id, password(), pin()));
    }
    EXPECT_TRUE(services.logPages->openFirstPage(signedIn(*desk, 0)));
}

Actor SmallDesk::signedIn(Desk &desk, int officer) const
{
    return desk.services().signIn->signIn(officers.at(std::size_t(officer)), password()).value();
}

Result<LogEntry> SmallDesk::write(Desk &desk)
{
    const int line = ++m_lines;
    const int officer = m_handovers % 2;
    if (SignInService &signIn = *desk.services().signIn; !signIn.pinIsEnough(StaffId(2 + officer))) {
        CHECK(signIn.signIn(officers.at(std::size_t(officer)), password()).map([](const Actor &) {}));
    }
    const Actor actor{StaffId(2 + officer), NonBlankText::from(officers.at(std::size_t(officer))).value(),
                      Role::DutyOfficer, Desk::deskId};
    return desk.services().logLines->write(
        actor,
        {.happenedAt = clock.now(), .place = u"%1号楼"_s.arg(line), .matter = QString(1 + line * 37 % 700, u'水')});
}

Result<void> SmallDesk::signOut(Desk &desk)
{
    clock.set(std::max(clock.today(), QDate(2026, 3, 2).addDays(m_handovers)), {20, 20});
    const Actor outgoing = signedIn(desk, m_handovers % 2);
    const HandoverState state = desk.services().handover->state(outgoing).value();
    SigningOut statement{.itemsTidy = true, .deskClean = true, .evidenceCollected = true};
    for (const SharedItem &item : state.items) {
        statement.counts.push_back({.item = item.id, .found = item.expected});
    }
    const auto signedOut = desk.services().handover->signOut(outgoing, statement, password());
    return signedOut ? Result<void>() : failure(signedOut.error());
}

Result<void> SmallDesk::takeOver(Desk &desk)
{
    TakingOver statement{.arrivedAt = clock.now(), .dressInOrder = true, .previousPageRead = true};
    const Actor incoming = signedIn(desk, (m_handovers + 1) % 2);
    for (const Case &work : desk.services().handover->state(incoming).value().openWork) {
        statement.answers.push_back({.work = work.id, .answer = WorkAnswer::Taken});
    }
    const auto taken = desk.services().handover->takeOver(incoming, statement, password());
    m_handovers += taken ? 1 : 0;
    return taken ? Result<void>() : failure(taken.error());
}

Secret SmallDesk::password()
{
    return Secret(u"correct horse battery"_s);
}

Files SmallDesk::pepper() const
{
    const OpenSslCrypto crypto;
    QFile file(FilePepper(privateFolder(), crypto).path());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return {{file.fileName().toStdString(), file.readAll()}};
}

Files SmallDesk::files() const
{
    Files files;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        QFile file(path() + suffix);
        if (file.open(QIODevice::ReadOnly)) {
            files[file.fileName().toStdString()] = file.readAll();
        }
    }
    return files;
}

void SmallDesk::restore(const Files &files) const
{
    putFiles(folder.path(), files);
}

void putFiles(const QString &folder, const Files &files)
{
    QDir there(folder);
    for (const QString &name : there.entryList(QDir::Files)) {
        there.remove(name);
    }
    for (const auto &[path, content] : files) {
        QFile file(there.filePath(QFileInfo(QString::fromStdString(path)).fileName()));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
    }
}

} // namespace dutydesk::test
