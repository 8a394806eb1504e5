// The few functions of libcrypto (OpenSSL 3) that smallwins uses, in a form that Swift can call: fixed algorithms, fixed
// sizes, no OpenSSL types. Out of memory, and a libcrypto without SHA-256, end the process: nothing sensible is left to do.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// A SHA-256 (FIPS 180-4) under way. Fetched once and used again and again, which is twice as quick as a one-shot call.
typedef struct ccrypto_sha256 ccrypto_sha256;

ccrypto_sha256 *_Nonnull ccrypto_sha256_new(void);
void ccrypto_sha256_free(ccrypto_sha256 *_Nonnull hash);
void ccrypto_sha256_update(ccrypto_sha256 *_Nonnull hash, const void *_Nullable bytes, size_t count);
/// Writes the 32 bytes and starts again from nothing.
void ccrypto_sha256_finish(ccrypto_sha256 *_Nonnull hash, uint8_t *_Nonnull out);

/// HMAC-SHA-256 (RFC 2104): writes 32 bytes.
void ccrypto_hmac_sha256(const void *_Nullable key, size_t key_count, const void *_Nullable message,
                         size_t message_count, uint8_t *_Nonnull out);

/// 1 where equal; the time taken depends on the count alone.
int ccrypto_equal(const void *_Nullable a, const void *_Nullable b, size_t count);

/// Ed25519 (RFC 8032): 1 where the signature (64 bytes) of the message fits the public key (32 bytes).
int ccrypto_ed25519_verify(const uint8_t *_Nonnull public_key, const uint8_t *_Nonnull signature,
                           const void *_Nullable message, size_t message_count);

/// Base64 with padding (RFC 4648 section 4); out has room for 4 characters for each begun 3 bytes, and one more.
void ccrypto_base64_encode(const void *_Nullable bytes, size_t count, uint8_t *_Nonnull out);
/// The number of bytes before the padding is taken off, -1 where it is no base64. Count is at most INT_MAX. Lenient.
int ccrypto_base64_decode(const void *_Nullable text, size_t count, uint8_t *_Nonnull out);
