// SPDX-License-Identifier: Apache-2.0
// Linux calls that the Glibc module hides: see include/CSystem.h.
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

char **csystem_environment(void) { return environ; }

void csystem_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

int csystem_accept(int listener) { return accept4(listener, 0, 0, SOCK_CLOEXEC); }

static int signal_pipe[2] = {-1, -1};

// Runs on whatever thread the kernel chose, at any moment: it may only do what signal-safety(7) allows.
static void note_signal(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe holds thousands of wishes already; one more would change nothing.
  ssize_t written = write(signal_pipe[1], &byte, 1);
  (void)written;
  errno = before;
}

int csystem_catch_signal(int number) {
  if (signal_pipe[0] == -1 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) == -1) return -1;
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
  return sigaction(number, &action, 0) == -1 ? -1 : signal_pipe[0];
}
