// One place for the hash functions of libcrypto: see include/CCrypto.h.
#include "CCrypto.h"
