// SPDX-License-Identifier: Apache-2.0
// Linux calls that the Glibc module hides: see include/CSystem.h.
#define _GNU_SOURCE
#include "CSystem.h"

#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

char **csystem_environment(void) { return environ; }

void csystem_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

int csystem_accept(int listener) { return accept4(listener, 0, 0, SOCK_CLOEXEC); }
