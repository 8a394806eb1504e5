// SPDX-License-Identifier: Apache-2.0
// Makes a target of include/CCurl.h, and so compiles it with all warnings on.
#include "CCurl.h"
