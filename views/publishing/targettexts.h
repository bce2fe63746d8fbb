// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishingtarget.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace Plimsoll {

class Plan;

/// What a target holds: "Crane 4.2 · go-lives · Core", or "everything".
[[nodiscard]] QString scopeText(const Plan &plan, const PublishingTarget &target);
/// "Customers", or "everybody inside".
[[nodiscard]] QString audienceText(const Plan &plan, const PublishingTarget &target);
/// "Mon 18 May, 09:00", or "never".
[[nodiscard]] QString lastPublishedText(const Plan &plan, const PublishingTarget &target, const QString &planPath, const QLocale &locale);
/// What others subscribe to: the address on the server, or where the file lies.
[[nodiscard]] QString subscriptionAddress(const Plan &plan, const PublishingTarget &target, const QString &planPath);

/// How people get the calendar into one program, and how long it takes until they see a change.
struct SubscribeSteps {
    QString program;
    QString steps;
    QString lag;
};

/// For Outlook, Google, Apple and Thunderbird.
[[nodiscard]] std::vector<SubscribeSteps> subscribeSteps(TargetKind kind);
/// The same as plain text.
[[nodiscard]] QString subscribeText(TargetKind kind);

} // namespace Plimsoll
