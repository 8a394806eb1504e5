// SPDX-License-Identifier: Apache-2.0
// libcurl for Swift. Its option functions take any type of argument, which Swift cannot call: here is one function for
// each type. Everything else of <curl/curl.h> is called as it is.
#pragma once
#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x075700
#error "libcurl 7.87 or later is needed (CURLOPT_PROTOCOLS_STR, CURLOPT_QUICK_EXIT); Debian 12 has 7.88"
#endif

typedef size_t (*ccurl_data_function)(char *_Nonnull bytes, size_t size, size_t count, void *_Nullable context);

static inline CURLcode ccurl_set_long(CURL *_Nonnull easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_string(CURL *_Nonnull easy, CURLoption option, const char *_Nullable value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_headers(CURL *_Nonnull easy, struct curl_slist *_Nullable list) {
  return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list);
}

/// Copies the bytes.
static inline CURLcode ccurl_set_body(CURL *_Nonnull easy, const void *_Nullable bytes, curl_off_t count) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, count);
  return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, bytes);
}

static inline CURLcode ccurl_on_body(CURL *_Nonnull easy, ccurl_data_function _Nonnull f, void *_Nullable context) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, f);
  return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
}

static inline CURLcode ccurl_on_header(CURL *_Nonnull easy, ccurl_data_function _Nonnull f, void *_Nullable context) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, f);
  return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_HEADERDATA, context);
}

static inline CURLcode ccurl_on_open_socket(
    CURL *_Nonnull easy, curl_opensocket_callback _Nonnull f, void *_Nullable context) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, f);
  return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
}

/// Called when the connection stands (TLS too), right before the first byte of the request.
static inline CURLcode ccurl_on_request(CURL *_Nonnull easy, curl_prereq_callback _Nonnull f, void *_Nullable context) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, f);
  return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_PREREQDATA, context);
}

static inline long ccurl_status(CURL *_Nonnull easy) {
  long status = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  return status;
}
