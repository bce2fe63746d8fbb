// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fileidentity.h"

namespace Plimsoll {

/// Remembers, while it lives, that a connection of this process has the file open: nothing else in the process may then open it, since
/// closing any descriptor of a file drops all locks of the process on it. May be used on any thread.
class OpenFileMark
{
public:
    explicit OpenFileMark(const FileIdentity &file);
    ~OpenFileMark();
    OpenFileMark(const OpenFileMark &) = delete;
    OpenFileMark &operator=(const OpenFileMark &) = delete;

    [[nodiscard]] static bool isOpen(const FileIdentity &file);

private:
    FileIdentity m_file;
};

} // namespace Plimsoll
