// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workdependency.h"
#include "domain/workitem.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

enum class WorkFormat { Csv, Jira, GitHub, GitLab, Project };

template<>
struct EnumNames<WorkFormat> {
    static constexpr std::array names{"csv", "jira", "github", "gitlab", "project"};
};
[[nodiscard]] QString label(WorkFormat format);

/// What a file may hold at most.
constexpr qint64 mostWorkBytes = qint64(64) * 1024 * 1024;
constexpr qsizetype mostWorkRows = 100'000;

/// Hours as a file states them; without low and high it is one number.
struct WorkEstimate {
    double likely = 0.0;
    std::optional<double> low;
    std::optional<double> high;

    friend bool operator==(const WorkEstimate &, const WorkEstimate &) = default;
};

/// Hours of one skill, or of one person.
struct WorkImportDemand {
    QString skill;  ///< A name; empty only where there is a person.
    QString person; ///< Counts where the plan knows somebody of that name.
    WorkEstimate hours;
    std::optional<double> spent;
    QString email = {}; ///< Of the person.
    std::optional<int> mostPeople = {}; ///< At a time.
};

/// That the item of the row waits for another, or, where `blocks`, that the other waits for it.
struct WorkImportLink {
    QString key; ///< Or alias, or title.
    bool blocks = false;
    std::optional<DependencyKind> kind;
    std::optional<double> lag; ///< Working hours.
};

/// One work item as a file tells it, whatever the format. What is empty the file does not speak of.
struct WorkImportRow {
    QString place;       ///< Where it stands in the file: "row 12", "line 345", "issue 7".
    QString key;
    QStringList aliases; ///< Other names by which the file refers to it.
    QString title;
    std::optional<WorkItemKind> kind;
    std::optional<WorkItemState> state;
    std::optional<int> priority;
    QString parent;      ///< Key, alias or title.
    QString team;
    QStringList releases;
    QDate notBefore;
    QString finishBefore;           ///< A milestone's title, or a day.
    bool finishBeforeIsDay = false;
    QDate started;
    QDate finished;
    std::optional<int> progress;
    std::optional<WorkEstimate> estimate; ///< Of all skills together.
    std::optional<double> spent;
    std::vector<WorkImportDemand> demands;
    std::optional<int> mostPeople; ///< At a time, on each demand of the item; only where the row has no demands of its own.
    std::vector<WorkImportLink> links;
    std::vector<QStringList> assignees; ///< Of each the names by which the plan may know the person; the first is told.
    QStringList components;
    std::optional<RolloutTechnique> rollout;
    QString note;
    QString customerNote;
    QString upgradeAction;
    QString featureToggle;
    std::optional<DocumentationState> documentation;
    QString documentationOwner; ///< A role.
    std::optional<bool> isPublic;
    QStringList audiences;
    QString stage;       ///< Of maturity, for sample demands: "alpha".
    QStringList remarks; ///< Sentences about what was not understood.
    QString refused;     ///< Why the row cannot be taken; empty where it can.
};

/// A file of work items as it was read.
struct WorkImportSheet {
    WorkFormat format = WorkFormat::Csv;
    std::vector<WorkImportRow> rows;
    QStringList leftOut; ///< What the file holds and the plan does not take: "Assignees (12)".
    QStringList remarks; ///< Sentences about the whole file.
    bool hasPoints = false; ///< It states story points.
    bool needsDateOrder = false; ///< It holds days like 03/04/2026, and nothing proves which order is meant.
};

} // namespace Plimsoll
