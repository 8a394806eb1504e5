// Linux calls that the Glibc module hides: see include/CSystem.h.
#include "CSystem.h"
