// SPDX-License-Identifier: Apache-2.0
// Linux calls that Swift's Glibc module does not show, since they stand behind _GNU_SOURCE.
#pragma once

/// The environment's `NAME=value` strings, ended by a null.
char *_Nullable *_Nonnull csystem_environment(void);

/// Names the calling thread, as `ps -L` shows it; 15 bytes at most.
void csystem_name_thread(const char *_Nonnull name);

/// accept4(2) with SOCK_CLOEXEC; -1 and errno on failure.
int csystem_accept(int listener);
