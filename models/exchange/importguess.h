// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreadings.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// Product and release as a file tells them where the user does not; empty where it does not either.
struct ReleaseGuess {
    QString product;
    QString release;
    bool byFileName = false; ///< No version was found; words of the file's name serve.
};

/// From the milestones that go live ("v1.37.0 released", "Fedora Linux 42 released"), else from the file's name
/// ("1.37-milestones.csv"), else from the versions that most titles share, else from names: "Gazpacho release", "openstack-gazpacho.csv".
[[nodiscard]] ReleaseGuess guessRelease(const std::vector<ScheduleRow> &rows, const QString &fileName);

/// "Kubernetes 1.37" and "v1.37" as a release column writes them, taken apart.
[[nodiscard]] ReleaseGuess releaseOfCell(const QString &cell);

/// The pattern of a title; a release named by one digit only counts where the product or a "v" stands before it.
[[nodiscard]] QString importedPattern(const QString &title, const QString &release, const QString &product);

/// Whether the title names the release itself and nothing of a patch: "v1.37.0 released" for 1.37, but not "v1.37.1 released".
[[nodiscard]] bool namesPlainVersion(const QString &title, const QString &release);

} // namespace Plimsoll
