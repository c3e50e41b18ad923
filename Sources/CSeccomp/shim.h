// libseccomp, and the two calls of the C library that Swift does not see because they take any number of arguments.
#pragma once
#include <seccomp.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// What a refused call is answered with: an error number of errno.h.
static inline uint32_t confinement_refusal(uint16_t error) { return SCMP_ACT_ERRNO(error); }

static inline int confinement_prctl(int option, unsigned long value) { return prctl(option, value, 0, 0, 0); }

/// A system call by its number, for those that have no function in the C library. -1 and `errno` where it fails.
static inline long confinement_call(long number, long first, long second, long third, long fourth) {
    return syscall(number, first, second, third, fourth);
}

// Landlock's structures, which the kernel's headers lack on older systems: those of linux/landlock.h.

struct confinement_ruleset {
    uint64_t file_system;
    uint64_t network;
    uint64_t scope;
};

struct __attribute__((packed)) confinement_path_rule {
    uint64_t allowed;
    int32_t folder;
};
