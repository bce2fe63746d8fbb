// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plimsoll {

/// Lets the process keep memory that it frees for what it allocates next, up to 64 MB, instead of having the system clear pages for each
/// version of a plan anew. That is where glibc itself arrives in time; elsewhere this does nothing. Once, when a program starts.
void keepFreedMemory();

} // namespace Plimsoll
