// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztargets.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <cstdio>
#include <random>

using namespace dutydesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInput = 1 << 16;

/// Makes variants of the seeds, the same ones in each run, so that a failure can be seen again.
class Mutator
{
public:
    explicit Mutator(QList<QByteArray> seeds)
        : m_seeds(std::move(seeds))
    {}

    QByteArray next()
    {
        QByteArray input = m_seeds[chance(m_seeds.size())];
        for (qsizetype changes = 1 + chance(4); changes > 0; --changes) {
            change(input);
        }
        input.truncate(longestInput);
        return input;
    }

private:
    void change(QByteArray &input)
    {
        const qsizetype at = chance(input.size() + 1);
        const qsizetype length = 1 + chance(12);
        switch (chance(7)) {
        case 0:
            input.insert(at, byte());
            break;
        case 1:
            input.remove(at, length);
            break;
        case 2:
            input.insert(at, input.mid(chance(input.size() + 1), length));
            break;
        case 3: { // a piece of another seed
            const QByteArray &other = m_seeds[chance(m_seeds.size())];
            input.replace(at, length, other.mid(chance(other.size() + 1), 1 + chance(40)));
            break;
        }
        case 4:
            input.truncate(at);
            break;
        case 5: // a number at its end
            input.replace(at, length, ends[static_cast<std::size_t>(chance(std::ssize(ends)))]);
            break;
        default:
            if (at < input.size()) {
                input[at] = static_cast<char>(input[at] ^ (1 << chance(8)));
            }
        }
    }

    char byte() { return static_cast<char>(chance(256)); }
    qsizetype chance(qsizetype of) { return static_cast<qsizetype>(m_random() % static_cast<quint64>(of)); }

    static constexpr const char *ends[] = {
        "-2147483648", "2147483648",       "9223372036854775807", "-1",           "0",
        "1e308",       "\xFF\xFF\xFF\xFF", "\x7F\xFF\xFF\xFF",    "\xED\xA0\x80", "\xEF\xBF\xBF"};

    QList<QByteArray> m_seeds;
    std::mt19937_64 m_random{20'260'801};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    fuzz::demand(file.open(QIODevice::ReadOnly), "a seed can be read");
    return file.readAll();
}

void run(const fuzz::FuzzTarget &target, const QByteArray &input)
{
    static const QString path = qEnvironmentVariable("DUTYDESK_FUZZ_INPUT");
    if (!path.isEmpty()) {
        QFile file(path);
        fuzz::demand(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "the input can be kept");
    }
    target.run(input);
}

/// Says how much was tried, as tests/support/reliability.h does for the tests that it knows.
void tell(const fuzz::FuzzTarget &target, qsizetype done, qsizetype different, double seconds)
{
    const QByteArray line = QJsonDocument(QJsonObject{{u"row"_s, u"fuzz"_s},
                                                      {u"test"_s, QString::fromLatin1(target.name)},
                                                      {u"done"_s, done},
                                                      {u"different"_s, different},
                                                      {u"failures"_s, 0},
                                                      {u"controls"_s, 0},
                                                      {u"seconds"_s, seconds}})
                                .toJson(QJsonDocument::Compact)
                            + '\n';
    std::printf("%s", line.constData());
    if (QFile file(qEnvironmentVariable("DUTYDESK_RELIABILITY"));
        !file.fileName().isEmpty() && file.open(QIODevice::Append)) {
        file.write(line);
    }
}

} // namespace

// Runs one target over its seeds and variants of them: fuzz_tests NAME FOLDER. With a file in place of the folder, over
// that alone. Where DUTYDESK_FUZZ_INPUT names a file, it holds each input before it is tried.
int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    fuzz::demand(arguments.size() == 3, "a target and its seeds are named");
    const fuzz::FuzzTarget &target = fuzz::fuzzTarget(arguments[1]);
    if (QFileInfo(arguments[2]).isFile()) {
        run(target, contentOf(arguments[2]));
        return 0;
    }
    QElapsedTimer timer;
    timer.start();
    QList<QByteArray> seeds;
    QSet<std::size_t> different;
    for (const QFileInfo &file : QDir(arguments[2]).entryInfoList(QDir::Files, QDir::Name)) {
        seeds.append(contentOf(file.filePath()));
        run(target, seeds.last());
    }
    fuzz::demand(!seeds.isEmpty(), "the target has seeds");
    Mutator mutator(seeds);
    for (int i = 0; i < target.quickRuns; ++i) {
        const QByteArray input = mutator.next();
        different.insert(qHash(input));
        run(target, input);
    }
    tell(target, seeds.size() + target.quickRuns, different.size(), double(timer.elapsed()) / 1000);
    return 0;
}
