// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filefacts.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace Plimsoll {

/// The lock file `.~lock.NAME#` beside a plan file, held while this lives. A lock whose process on this machine is dead is taken over.
class LockFile
{
public:
    enum class Outcome { Taken, Held, Forbidden };

    /// The path is that of the plan file. Tries once.
    explicit LockFile(const QString &path);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    /// Forbidden: the folder takes no file.
    [[nodiscard]] Outcome outcome() const { return m_outcome; }

    /// Who holds the lock of that plan file; nothing where nobody alive does.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &path);

private:
    QLockFile m_lock;
    Outcome m_outcome = Outcome::Forbidden;
};

} // namespace Plimsoll
