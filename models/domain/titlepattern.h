// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plimsoll {

class Plan;
struct Milestone;
struct Release;

/// "v{release}.0-rc.1 released" with {release} and {product} filled in. What stands in other braces is left as it is.
[[nodiscard]] QString expandTitle(const QString &pattern, const QString &release, const QString &product);

/// The milestone's title as people read it.
[[nodiscard]] QString displayTitle(const Plan &plan, const Milestone &milestone);
/// The title for customers; empty where the milestone is internal.
[[nodiscard]] QString displayPublicTitle(const Plan &plan, const Milestone &milestone);
/// "Kubernetes 1.37", or the release's name alone where it has no product.
[[nodiscard]] QString displayName(const Plan &plan, const Release &release);

/// The inverse: each occurrence of the release's name that is not part of a longer number or word becomes {release}. "1.3" is not
/// found in "1.37", but is in "v1.3.0" and "release-1.3".
[[nodiscard]] QString patternFromTitle(const QString &title, const QString &release);

} // namespace Plimsoll
