// The few functions of libcrypto that smallwins uses: see include/CCrypto.h.
#include "CCrypto.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <pthread.h>
#include <stdlib.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static EVP_MD *sha256;
static EVP_MAC *hmac;

static void require(int ok) {
  if (ok != 1) abort();
}

// Fetched once: OpenSSL 3 looks an algorithm up by name in each one-shot call.
static void fetch(void) {
  sha256 = EVP_MD_fetch(NULL, "SHA2-256", NULL);
  hmac = EVP_MAC_fetch(NULL, "HMAC", NULL);
  require(sha256 != NULL && hmac != NULL);
}

struct ccrypto_sha256 {
  EVP_MD_CTX *context;
};

ccrypto_sha256 *ccrypto_sha256_new(void) {
  require(pthread_once(&once, fetch) == 0);
  ccrypto_sha256 *hash = malloc(sizeof *hash);
  require(hash != NULL);
  hash->context = EVP_MD_CTX_new();
  require(hash->context != NULL);
  require(EVP_DigestInit_ex2(hash->context, sha256, NULL));
  return hash;
}

void ccrypto_sha256_free(ccrypto_sha256 *hash) {
  EVP_MD_CTX_free(hash->context);
  free(hash);
}

void ccrypto_sha256_update(ccrypto_sha256 *hash, const void *bytes, size_t count) {
  require(EVP_DigestUpdate(hash->context, bytes, count));
}

void ccrypto_sha256_finish(ccrypto_sha256 *hash, uint8_t *out) {
  require(EVP_DigestFinal_ex(hash->context, out, NULL));
  require(EVP_DigestInit_ex2(hash->context, sha256, NULL));
}

void ccrypto_hmac_sha256(const void *key, size_t key_count, const void *message, size_t message_count, uint8_t *out) {
  require(pthread_once(&once, fetch) == 0);
  EVP_MAC_CTX *context = EVP_MAC_CTX_new(hmac);
  require(context != NULL);
  char digest[] = "SHA2-256";
  OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                             OSSL_PARAM_construct_end()};
  // A null key would mean "the key set before": an empty key needs an address.
  require(EVP_MAC_init(context, key_count == 0 ? (const unsigned char *)"" : key, key_count, parameters));
  require(EVP_MAC_update(context, message, message_count));
  size_t written = 0;
  require(EVP_MAC_final(context, out, &written, 32));
  EVP_MAC_CTX_free(context);
}

int ccrypto_equal(const void *a, const void *b, size_t count) { return count == 0 || CRYPTO_memcmp(a, b, count) == 0; }

int ccrypto_ed25519_verify(const uint8_t *public_key, const uint8_t *signature, const void *message,
                           size_t message_count) {
  EVP_PKEY *key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, public_key, 32);
  if (key == NULL) return 0;
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  require(context != NULL);
  const int fits = EVP_DigestVerifyInit(context, NULL, NULL, NULL, key) == 1 &&
                   EVP_DigestVerify(context, signature, 64, message_count == 0 ? (const unsigned char *)"" : message,
                                    message_count) == 1;
  EVP_MD_CTX_free(context);
  EVP_PKEY_free(key);
  return fits;
}

void ccrypto_base64_encode(const void *bytes, size_t count, uint8_t *out) {
  const uint8_t *from = bytes;
  const size_t piece = 3 << 20;  // EVP_EncodeBlock counts in int
  for (; count > piece; from += piece, count -= piece) out += EVP_EncodeBlock(out, from, (int)piece);
  if (count > 0) EVP_EncodeBlock(out, from, (int)count);
}

int ccrypto_base64_decode(const void *text, size_t count, uint8_t *out) { return EVP_DecodeBlock(out, text, (int)count); }
