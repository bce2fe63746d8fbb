// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class PipelineStatus { Unknown, Running, Passed, Failed, Cancelled };

template<>
struct EnumNames<PipelineStatus> {
    static constexpr std::array names{"unknown", "running", "passed", "failed", "cancelled"};
};

struct Build {
    BuildId id;
    ComponentId component;
    QString version;
    QString revision;
    QDateTime built;
    PipelineStatus status = PipelineStatus::Unknown; ///< Of the pipeline that made it.
    QString url;
    QDateTime committed; ///< When the newest commit in it was made.
    QString note;

    friend bool operator==(const Build &, const Build &) = default;
};

template<>
struct Record<Build> {
    static constexpr auto table = "build";
    static constexpr void fields(auto &&field)
    {
        field("component", &Build::component);
        field("version", &Build::version);
        field("revision", &Build::revision);
        field("committed", &Build::committed);
        field("built", &Build::built);
        field("status", &Build::status);
        field("url", &Build::url);
        field("note", &Build::note);
    }
    static constexpr auto belongsTo = std::tuple{&Build::component};
};

} // namespace Plimsoll
