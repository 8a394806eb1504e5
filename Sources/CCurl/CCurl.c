// Wrappers of libcurl: see include/CCurl.h.
#include "CCurl.h"
