// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plimsoll {

/// Makes ready on another thread what the file of every new document begins with, for whoever has something else to do until it is created.
void prepareNewDocuments();

} // namespace Plimsoll
