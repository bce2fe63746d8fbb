// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/build.h"
#include "domain/promotion.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

enum class DeliveryFormat { GitHubRuns, GitLabPipelines, JunitRun, RunTable, PromotionTable, IncidentTable, TerraformPlan };

/// As the command line names them.
template<>
struct EnumNames<DeliveryFormat> {
    static constexpr std::array names{"github", "gitlab", "junit", "runs", "promotions", "incidents", "terraform"};
};
[[nodiscard]] QString label(DeliveryFormat format);

/// What a file may hold at most.
constexpr qint64 mostDeliveryBytes = qint64(64) * 1024 * 1024;
constexpr qsizetype mostDeliveryRows = 100'000;

/// What rows of all files have in common. What is empty the file does not speak of.
struct DeliveryRow {
    QString place;       ///< Where it stands in the file: "row 12", "run 7".
    QStringList remarks; ///< Sentences about what was not understood.
    QString refused;     ///< Why the row cannot be taken; empty where it can.
};

struct RunRow : DeliveryRow {
    QString component; ///< A name.
    QString key;
    QString name;
    std::optional<PipelineStatus> status;
    QDateTime started;
    QDateTime finished;
    double seconds = 0.0; ///< How long it took, for files that do not say when it ran.
    QString revision;
    QDateTime committed; ///< When the commit of the revision was made.
    QString branch;
    QString url;
};

struct PromotionRow : DeliveryRow {
    QString component;
    QString version;
    QString environment;
    QString release;
    QString approvedBy; ///< A name or an address.
    QString revision;   ///< Of the build.
    QDateTime committed; ///< When the newest commit in the build was made.
    QDateTime built;
    std::optional<PromotionState> state;
    QDateTime at;
    std::optional<bool> byHand;
    QString note;
};

struct IncidentRow : DeliveryRow {
    QString key;
    QString title;
    QString product;
    QString component;   ///< With version and environment: of the promotion that caused it.
    QString version;
    QString environment;
    QDateTime started;
    QDateTime restored;
    QString url;
    QString note;
};

/// What `terraform show -json` says of a saved plan.
struct TerraformPlan {
    QString version;     ///< Of terraform or tofu.
    QDateTime made;      ///< Invalid in files older than Terraform 1.5.
    int created = 0;
    int updated = 0;
    int deleted = 0;
    int replaced = 0;
    int drifted = 0;     ///< Resources that were changed beside the code.

    /// As Terraform counts them: what is replaced is added and destroyed.
    [[nodiscard]] int toAdd() const { return created + replaced; }
    [[nodiscard]] int toDestroy() const { return deleted + replaced; }
    friend bool operator==(const TerraformPlan &, const TerraformPlan &) = default;
};

/// A file as it was read; only what its format is about is filled.
struct DeliverySheet {
    DeliveryFormat format = DeliveryFormat::RunTable;
    std::vector<RunRow> runs;
    std::vector<PromotionRow> promotions;
    std::vector<IncidentRow> incidents;
    std::optional<TerraformPlan> terraform;
    QStringList leftOut; ///< What the file holds and the plan does not take: "actor (12)".
    QStringList remarks; ///< Sentences about the whole file.

    [[nodiscard]] bool needsComponent() const; ///< A run names none.
    [[nodiscard]] bool needsRevision() const;  ///< Its format names none.
};

} // namespace Plimsoll
