// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/sodiumkeyvault.h"

#include "keys/opensslcrypto.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr KeyCost small{1, 64 * 1024};

SodiumKeyVault vaultWith(char pepper, KeyCost floor = small)
{
    QByteArray bytes(32, pepper);
    return {LockedBytes::takenFrom(bytes), floor};
}

} // namespace

class SodiumKeyVaultTest : public testing::Test
{
protected:
    const StaffId m_staff = StaffId(7);
    const Secret m_password = Secret(u"一个很长的密码 123"_s);
    const Secret m_pin = Secret(u"246810"_s);
    SodiumKeyVault m_vault = vaultWith('p');
    const KeyMaterial m_key = m_vault.create(m_password, m_pin).value();
};

TEST_F(SodiumKeyVaultTest, R_RK_2_ThePasswordOpensTheKeyThatSigns)
{
    ASSERT_TRUE(m_vault.unlock(m_staff, m_key, m_password));
    const QByteArray signature = m_vault.sign(m_staff, "message").value();

    EXPECT_TRUE(m_vault.verify(m_key.publicKey, "message", signature));
    EXPECT_FALSE(m_vault.verify(m_key.publicKey, "massage", signature));
    EXPECT_FALSE(m_vault.verify(m_key.publicKey, "message", signature.left(63)));
    EXPECT_FALSE(m_vault.verify(QByteArray(32, 'x'), "message", signature));
}

TEST_F(SodiumKeyVaultTest, anotherPasswordDoesNotOpenIt)
{
    EXPECT_EQ(m_vault.unlock(m_staff, m_key, Secret(u"一个很长的密码 124"_s)).error().code, ErrorCode::WrongSecret);
    EXPECT_FALSE(m_vault.isUnlocked(m_staff));
}

TEST_F(SodiumKeyVaultTest, theRightPasswordWithoutThePepperOpensNothing)
{
    SodiumKeyVault thief = vaultWith('q');
    EXPECT_EQ(thief.unlock(m_staff, m_key, m_password).error().code, ErrorCode::WrongSecret);
}

TEST_F(SodiumKeyVaultTest, aKeySealedForAnotherPublicKeyIsRefused)
{
    KeyMaterial mixed = m_key;
    mixed.publicKey = m_vault.create(m_password, m_pin)->publicKey;
    EXPECT_EQ(m_vault.unlock(m_staff, mixed, m_password).error().code, ErrorCode::WrongSecret);
}

TEST_F(SodiumKeyVaultTest, damagedMaterialIsRefused)
{
    for (const QByteArray &sealed : {QByteArray(), m_key.sealedKey.left(50), m_key.sealedKey + 'x'}) {
        KeyMaterial damaged = m_key;
        damaged.sealedKey = sealed;
        EXPECT_EQ(m_vault.unlock(m_staff, damaged, m_password).error().code, ErrorCode::WrongSecret);
    }
    KeyMaterial noSalt = m_key;
    noSalt.salt.clear();
    EXPECT_EQ(m_vault.unlock(m_staff, noSalt, m_password).error().code, ErrorCode::JournalBroken);
}

TEST_F(SodiumKeyVaultTest, aKeyThatCostsTooLittleOrTooMuchIsRefused)
{
    for (const KeyCost cost : {KeyCost{0, small.memoryBytes}, KeyCost{1, 32 * 1024}, KeyCost{100000, small.memoryBytes},
                               KeyCost{1, 1LL << 40}}) {
        KeyMaterial cheap = m_key;
        cheap.passes = cost.passes;
        cheap.memoryBytes = cost.memoryBytes;
        EXPECT_EQ(m_vault.unlock(m_staff, cheap, m_password).error().code, ErrorCode::JournalBroken);
    }
}

TEST_F(SodiumKeyVaultTest, aKeyThatIsMadeOpenSignsAndOpensAgainByItsPassword)
{
    const KeyMaterial key = m_vault.createOpen(m_staff, m_password, m_pin).value();
    EXPECT_TRUE(m_vault.verify(key.publicKey, "message", *m_vault.sign(m_staff, "message")));
    m_vault.forget(m_staff);
    EXPECT_EQ(m_vault.unlock(m_staff, key, Secret(u"not the password"_s)).error().code, ErrorCode::WrongSecret);
    EXPECT_TRUE(m_vault.unlock(m_staff, key, m_password));
}

TEST_F(SodiumKeyVaultTest, thePinCountsOnlyWhileTheKeyIsOpen)
{
    EXPECT_EQ(m_vault.checkPin(m_staff, m_key, m_pin).error().code, ErrorCode::SecretLocked);
    ASSERT_TRUE(m_vault.unlock(m_staff, m_key, m_password));
    EXPECT_TRUE(m_vault.checkPin(m_staff, m_key, m_pin));
    EXPECT_EQ(m_vault.checkPin(m_staff, m_key, Secret(u"246811"_s)).error().code, ErrorCode::WrongSecret);
}

TEST_F(SodiumKeyVaultTest, aForgottenKeySignsNothing)
{
    ASSERT_TRUE(m_vault.unlock(m_staff, m_key, m_password));
    m_vault.forget(m_staff);
    EXPECT_EQ(m_vault.sign(m_staff, "message").error().code, ErrorCode::SecretLocked);
    EXPECT_FALSE(m_vault.isUnlocked(m_staff));
}

TEST_F(SodiumKeyVaultTest, aFastComputerGetsMorePasses)
{
    QByteArray pepper(32, 'p');
    SodiumKeyVault calibrated(LockedBytes::takenFrom(pepper), small, std::chrono::milliseconds(20));
    const KeyMaterial key = calibrated.create(m_password, m_pin).value();
    EXPECT_GT(key.passes, small.passes);
    EXPECT_TRUE(m_vault.unlock(m_staff, key, m_password));
}

TEST(OpenSslCryptoTest, hashesAsTheStandardSays)
{
    const OpenSslCrypto crypto;
    EXPECT_EQ(crypto.hash("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(crypto.hash("").toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(OpenSslCryptoTest, authenticatesWithTheKey)
{
    const OpenSslCrypto crypto;
    const QByteArray key(32, 'k');
    EXPECT_EQ(crypto.authenticate("a", key).size(), 32);
    EXPECT_EQ(crypto.authenticate("a", key), crypto.authenticate("a", key));
    EXPECT_NE(crypto.authenticate("a", key), crypto.authenticate("b", key));
    EXPECT_NE(crypto.authenticate("a", key), crypto.authenticate("a", QByteArray(32, 'l')));
    EXPECT_NE(crypto.randomBytes(16), crypto.randomBytes(16));
}

} // namespace dutydesk
