// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace Plimsoll {

/// UTF-8, or UTF-16 with its mark, as shells of Windows write it.
[[nodiscard]] Result<QJsonDocument> deliveryJson(const QByteArray &bytes);

/// The answer of GET /repos/{owner}/{repo}/actions/runs, pages of it in an array, or what `gh run list --json …` prints. Times without an
/// offset are in that zone.
[[nodiscard]] Result<DeliverySheet> readGitHubRuns(const QJsonDocument &document, const QTimeZone &zone);

/// The answer of GET /projects/:id/pipelines, pages of it in an array, or one pipeline. Times likewise.
[[nodiscard]] Result<DeliverySheet> readGitLabPipelines(const QJsonDocument &document, const QTimeZone &zone);

} // namespace Plimsoll
