// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QByteArray>
#include <QJsonDocument>

namespace Plimsoll {

/// UTF-8, or UTF-16 with its mark, as shells of Windows write it.
[[nodiscard]] Result<QJsonDocument> deliveryJson(const QByteArray &bytes);

/// The answer of GET /repos/{owner}/{repo}/actions/runs, pages of it in an array, or what `gh run list --json …` prints.
[[nodiscard]] Result<DeliverySheet> readGitHubRuns(const QJsonDocument &document);

/// The answer of GET /projects/:id/pipelines, pages of it in an array, or one pipeline.
[[nodiscard]] Result<DeliverySheet> readGitLabPipelines(const QJsonDocument &document);

} // namespace Plimsoll
