// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/threadgateway.h"

#include "support/printers.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Services that a test never calls, with a record of where and when they were created and destroyed.
class TestOwner final : public ServicesOwner
{
public:
    explicit TestOwner(QThread *&destroyedOn)
        : m_destroyedOn(destroyedOn)
    {}
    ~TestOwner() override { m_destroyedOn = QThread::currentThread(); }

    Services &services() override { return m_services; }

private:
    Services m_services;
    QThread *&m_destroyedOn;
};

} // namespace

class ThreadGatewayTest : public testing::Test
{
protected:
    ThreadGatewayTest()
    {
        m_gateway = ThreadGateway::start([this]() -> Result<std::unique_ptr<ServicesOwner>> {
                        m_madeOn = QThread::currentThread();
                        return std::make_unique<TestOwner>(m_destroyedOn);
                    }).value();
    }

    QThread *m_madeOn = nullptr;
    QThread *m_destroyedOn = nullptr;
    QObject m_page;
    std::unique_ptr<ThreadGateway> m_gateway;
};

TEST_F(ThreadGatewayTest, runsATaskOnTheServicesThreadAndAnswersOnTheWindows)
{
    QThread *ranOn = nullptr;
    QThread *answeredOn = nullptr;

    m_gateway->ask(
        &m_page,
        [&](Services &) -> Result<int> {
            ranOn = QThread::currentThread();
            return 7;
        },
        [&](const Result<int> &answer) {
            EXPECT_EQ(answer, 7);
            answeredOn = QThread::currentThread();
        });

    EXPECT_EQ(answeredOn, nullptr); // asking does not wait for the answer
    ASSERT_TRUE(QTest::qWaitFor([&] { return answeredOn != nullptr; }));
    EXPECT_EQ(ranOn, m_madeOn);
    EXPECT_NE(ranOn, QThread::currentThread());
    EXPECT_EQ(answeredOn, QThread::currentThread());
}

TEST_F(ThreadGatewayTest, keepsTheOrder)
{
    std::vector<int> ran;
    std::vector<int> answered;
    for (int i = 0; i < 200; ++i) {
        m_gateway->ask(
            &m_page,
            [&ran, i](Services &) -> Result<int> {
                ran.push_back(i);
                return i;
            },
            [&answered](const Result<int> &answer) { answered.push_back(*answer); });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered.size() == 200; }));
    EXPECT_TRUE(std::is_sorted(ran.begin(), ran.end()));
    EXPECT_EQ(ran, answered);
}

TEST_F(ThreadGatewayTest, tellsOfChangesThatSucceededOnly)
{
    const QSignalSpy changed(m_gateway.get(), &Gateway::changed);
    int answers = 0;
    const auto count = [&](const Result<void> &) { ++answers; };

    m_gateway->change(
        &m_page, [](Services &) -> Result<void> { return failure(ErrorCode::Conflict, {}); }, count);
    m_gateway->ask(
        &m_page, [](Services &) -> Result<void> { return {}; }, count);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 2; }));
    EXPECT_EQ(changed.count(), 0);

    m_gateway->change(
        &m_page, [](Services &) -> Result<void> { return {}; }, count);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 3; }));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThreadGatewayTest, doesNotAnswerAPageThatIsGone)
{
    QSemaphore hold;
    bool answered = false;
    bool later = false;
    auto page = std::make_unique<QObject>();
    m_gateway->ask(
        page.get(),
        [&](Services &) -> Result<void> {
            hold.acquire();
            return {};
        },
        [&](const Result<void> &) { answered = true; });
    m_gateway->ask(
        &m_page, [](Services &) -> Result<void> { return {}; }, [&](const Result<void> &) { later = true; });
    page.reset();
    hold.release();

    ASSERT_TRUE(QTest::qWaitFor([&] { return later; }));
    EXPECT_FALSE(answered);
}

TEST_F(ThreadGatewayTest, finishesWhatWasSentBeforeItCloses)
{
    int done = 0;
    for (int i = 0; i < 50; ++i) {
        m_gateway->change(
            &m_page,
            [&](Services &) -> Result<void> {
                QThread::msleep(1);
                ++done;
                return {};
            },
            [](const Result<void> &) { FAIL() << "the gateway answered after its end"; });
    }
    QThread *const services = m_madeOn;
    m_gateway.reset();

    EXPECT_EQ(done, 50);
    EXPECT_EQ(m_destroyedOn, services);
    QTest::qWait(1);
}

TEST(ThreadGatewayStartTest, handsOnWhyThereAreNoServices)
{
    const auto started = ThreadGateway::start(
        []() -> Result<std::unique_ptr<ServicesOwner>> { return failure(ErrorCode::NotOurDatabase, u"a.db"_s); });
    EXPECT_EQ(started.error(), (Error{ErrorCode::NotOurDatabase, u"a.db"_s}));
}

} // namespace dutydesk
