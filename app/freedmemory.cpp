// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freedmemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Plimsoll {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1024 * 1024;
    // What glibc's own adaptation ends with: its highest threshold for blocks of their own, and twice that.
    ::mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    ::mallopt(M_TRIM_THRESHOLD, 64 * megabyte);
#endif
}

} // namespace Plimsoll
