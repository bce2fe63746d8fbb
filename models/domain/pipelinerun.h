// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/build.h"
#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct PipelineRun {
    PipelineRunId id;
    ComponentId component;
    QString name;
    QString key; ///< As the server numbers it.
    QDateTime started;
    QDateTime finished;
    PipelineStatus status = PipelineStatus::Unknown;
    QString revision;
    QString branch;
    QString url;
    QString note;

    friend bool operator==(const PipelineRun &, const PipelineRun &) = default;
};

template<>
struct Record<PipelineRun> {
    static constexpr auto table = "pipeline_run";
    static constexpr void fields(auto &&field)
    {
        field("component", &PipelineRun::component);
        field("name", &PipelineRun::name);
        field("run_key", &PipelineRun::key);
        field("started", &PipelineRun::started);
        field("finished", &PipelineRun::finished);
        field("status", &PipelineRun::status);
        field("revision", &PipelineRun::revision);
        field("branch", &PipelineRun::branch);
        field("url", &PipelineRun::url);
        field("note", &PipelineRun::note);
    }
    static constexpr auto belongsTo = std::tuple{&PipelineRun::component};
};

} // namespace Plimsoll
